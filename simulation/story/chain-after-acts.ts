import { ADMINS, type Name } from './cast';
import { anEntry, linesOf } from './chain-wish';
import { type Act, dataOf, noteOf, type Play } from './play';

/** The chain closes and is settled, and everybody comes to fetch what is theirs; some of it was a mistake. */
export const marketDay: Act = async (play) => {
  const { stage, phones, scene, dice } = play;
  const input = { chainId: scene.chainId, manner: 'close', reason: '' };
  await phones.tap({ who: 'an', operation: 'chains.end', input });
  await stage.job('due');
  const fetched = scene.entries.slice(-3).map(async ({ entryId }) => {
    const lines = linesOf(dice);
    const handed = await phones.tap({ who: 'su', operation: 'chains.pick-up', input: { entryId, lines } });
    const pickUpId = dataOf(handed)?.pickUpId;
    if (pickUpId === undefined || dice.happens(0.5)) return;
    await stage.time.sleep(dice.pick([1, 9, 11, 30]) * 60_000);
    const undo = { entryId, pickUpId, reason: noteOf(dice) };
    await phones.tap({ who: dice.pick(['su', 'su', 'an'] as const), operation: 'chains.undo-pick-up', input: undo });
  });
  await Promise.all(fetched);
};

/** The chain closes, and less comes than was sold: the published rule says who goes without, now and then after a case. */
export const shortDay: Act = async (play) => {
  const { stage, phones, scene, dice } = play;
  const { chainId } = scene;
  await phones.tap({ who: 'an', operation: 'chains.end', input: { chainId, manner: 'close', reason: '' } });
  await stage.job('due');
  if (dice.happens(0.5)) await payBackMissing(play);
  const input = { chainId, sku: 0, arrivedCount: dice.whole(1, 2) };
  await phones.tap({ who: 'an', operation: 'chains.declare-shortage', input });
  await stage.job('due');
};

/** Whoever came last misses a piece, and is paid back for it. */
async function payBackMissing({ phones, scene }: Play): Promise<void> {
  const last = scene.entries.at(-1);
  if (last === undefined) return;
  const { entryId, owner: who } = last;
  const about = { entryId, sku: 0, count: 1, kind: 'missing', text: 'not there' };
  const caseId = dataOf(await phones.tap({ who, operation: 'chains.open-case', input: about }))?.caseId;
  if (caseId === undefined) return;
  const input = { caseId, state: 'refund', refundFen: 50, answer: 'sorry' };
  await phones.tap({ who: 'an', operation: 'chains.answer-case', input });
}

/** Called off in the very moment in which a timer settles it. */
export const callOffLate: Act = async ({ stage, phones, scene, dice }) => {
  const { chainId } = scene;
  await phones.tap({ who: 'an', operation: 'chains.end', input: { chainId, manner: 'close', reason: '' } });
  const callOff = async (): Promise<void> => {
    await stage.time.sleep(dice.whole(0, 250));
    const input = { chainId, manner: 'call-off', reason: 'weather' };
    await phones.tap({ who: 'an', operation: 'chains.end', input });
  };
  await Promise.all([stage.job('due'), callOff()]);
};

/** Handed over whole or in part, sometimes by two at once, and sometimes taken back. */
export const pickUpEntry: Act = async (play) => {
  const entry = anEntry(play);
  if (entry === null) return;
  const { phones, scene, dice } = play;
  const { entryId } = entry;
  const names: readonly Name[] = dice.happens(0.4) ? ['su', 'an'] : [dice.pick(['su', 'an'] as const)];
  const hand = async (who: Name): Promise<void> => {
    const input = { entryId, lines: linesOf(dice) };
    const pickUpId = dataOf(await phones.tap({ who, operation: 'chains.pick-up', input }))?.pickUpId;
    if (pickUpId === undefined) return;
    scene.pickUps.push({ entryId, pickUpId });
  };
  await Promise.all(names.map(hand));
};

export const undoPickUp: Act = async ({ stage, phones, scene, dice }) => {
  if (dice.happens(0.4)) await stage.time.sleep(dice.whole(8, 15) * 60_000);
  const last = scene.pickUps.at(-1 - dice.whole(0, 1));
  if (last === undefined) return;
  const who = dice.pick(['su', 'su', 'an', 'bo'] as const);
  await phones.tap({ who, operation: 'chains.undo-pick-up', input: { ...last, reason: noteOf(dice) } });
};

/** Less came than was sold; the timer brings the entries up to it. */
export const declareShortage: Act = async ({ stage, phones, scene, dice }) => {
  const input = { chainId: scene.chainId, sku: dice.pick([0, 0, 1]), arrivedCount: dice.whole(0, 4) };
  await phones.tap({ who: dice.pick(ADMINS), operation: 'chains.declare-shortage', input });
  await stage.job('due');
};

/** It is there; everybody hears of it. */
export const announceArrival: Act = async ({ phones, scene, dice }) => {
  const input = { chainId: scene.chainId, text: 'it is there' };
  await phones.tap({ who: dice.pick(ADMINS), operation: 'chains.announce-arrival', input });
};

const CASES = ['missing', 'missing', 'defect', 'other'];

/** Something was wrong with it; both admins may answer at once, and differently. */
export const afterSale: Act = async (play) => {
  const entry = anEntry(play);
  if (entry === null) return;
  const { phones, scene, dice } = play;
  const { entryId, owner: who } = entry;
  const about = { entryId, sku: dice.pick([0, 1]), count: dice.whole(1, 2), kind: dice.pick(CASES), text: 'rotten' };
  const caseId = dataOf(await phones.tap({ who, operation: 'chains.open-case', input: about }))?.caseId;
  if (caseId !== undefined) scene.cases.push(caseId);
  const last = scene.cases.at(-1);
  if (last === undefined) return;
  const names = dice.happens(0.4) ? ADMINS : [dice.pick(ADMINS)];
  await Promise.all(
    names.map((admin) => {
      const state = dice.pick(['refund', 'refund', 'replace', 'declined']);
      const input = { caseId: last, state, refundFen: state === 'refund' ? dice.pick([50, 600]) : 0, answer: 'sorry' };
      return phones.tap({ who: admin, operation: 'chains.answer-case', input });
    }),
  );
};
