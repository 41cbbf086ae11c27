import { ADMINS, GROUP, MEMBERS, type Name } from './cast';
import { anEntry, linesOf, wishOf } from './chain-wish';
import { type Act, dataOf, noteOf, type Play } from './play';

const HOUR_MS = 3_600_000;

/** 接龙: somebody joins, sometimes everybody at once, with a coupon and points that may be lacking. */
export const joinChain: Act = async (play) => {
  const { dice } = play;
  const names: readonly Name[] = dice.happens(0.4) ? [...MEMBERS, ...MEMBERS] : [dice.pick(MEMBERS)];
  await Promise.all(names.map((who) => join(play, who)));
};

async function join(play: Play, who: Name): Promise<void> {
  const { phones, scene, dice } = play;
  const input = {
    chainId: scene.chainId,
    ...wishOf(play, who),
    ...(dice.happens(0.15) ? { forName: 'grandma' } : {}),
  };
  const answer = await phones.tap({ who, operation: 'chains.join', input });
  const entryId = dataOf(answer)?.entryId;
  if (entryId !== undefined) scene.entries.push({ entryId, owner: who });
}

/** A coupon is taken for points, or for nothing, and used in the chain at once. */
export const joinWithCoupon: Act = async (play) => {
  const { phones, scene, dice } = play;
  const who = dice.pick(MEMBERS);
  const [operation, batch] = dice.pick([['coupons.exchange', 0] as const, ['coupons.claim', 1] as const]);
  const answer = await phones.tap({ who, operation, input: { batchId: scene.batchIds[batch] } });
  const couponId = dataOf(answer)?.couponId;
  if (couponId === undefined) return;
  scene.coupons.push({ couponId, owner: who });
  const input = {
    chainId: scene.chainId,
    lines: [{ sku: 0, count: 1 }],
    point: 0,
    couponId,
    points: dice.pick([0, 5]),
  };
  const entryId = dataOf(await phones.tap({ who, operation: 'chains.join', input }))?.entryId;
  if (entryId !== undefined) scene.entries.push({ entryId, owner: who });
};

export const editChainEntry: Act = async (play) => {
  const entry = anEntry(play);
  if (entry === null) return;
  const { entryId, owner: who } = entry;
  await play.phones.tap({ who, operation: 'chains.edit-entry', input: { entryId, ...wishOf(play, who) } });
};

/** Cancelled, sometimes twice at once, sometimes while it is being edited. */
export const cancelChainEntry: Act = async (play) => {
  const entry = anEntry(play);
  if (entry === null) return;
  const { entryId, owner: who } = entry;
  const cancel = () => play.phones.tap({ who, operation: 'chains.cancel-entry', input: { entryId } });
  const edit = () => play.phones.tap({ who, operation: 'chains.edit-entry', input: { entryId, ...wishOf(play, who) } });
  const second = play.dice.pick([null, null, cancel, edit]);
  await Promise.all(second === null ? [cancel()] : [cancel(), second()]);
};

/** Staff cancel or change somebody's entry, with a reason. */
export const changeEntryFor: Act = async (play) => {
  const entry = anEntry(play);
  if (entry === null) return;
  const { dice, phones } = play;
  const about = { entryId: entry.entryId, reason: noteOf(dice) };
  const who = dice.pick(ADMINS);
  if (dice.happens(0.5)) await phones.tap({ who, operation: 'chains.cancel-entry-for', input: about });
  else await phones.tap({ who, operation: 'chains.edit-entry-for', input: { ...about, lines: linesOf(dice) } });
};

/** Lines from the chat become entries that nobody owns yet. */
export const importLines: Act = async ({ phones, scene, dice }) => {
  const lines = Array.from({ length: dice.whole(1, 3) }, (_, at) => ({
    name: `chat ${String(at)}`,
    wished: linesOf(dice),
    point: 0,
  }));
  const input = { chainId: scene.chainId, lines };
  const numbers = dataOf(
    await phones.tap({ who: dice.pick(ADMINS), operation: 'chains.import-lines', input }),
  )?.numbers;
  for (const number of numbers ?? []) scene.imported.push(`${scene.chainId}:${String(number).padStart(7, '0')}`);
};

/** 「这是我」, by one or two members at once; an organiser says yes or no. */
export const claimLine: Act = async (play) => {
  const { phones, scene, dice } = play;
  const entryId = scene.imported.at(-1 - dice.whole(0, 1)) ?? scene.imported.at(-1);
  if (entryId === undefined) return importLines(play);
  const names: readonly Name[] = dice.happens(0.5) ? [dice.pick(MEMBERS)] : MEMBERS;
  await Promise.all(names.map((who) => phones.tap({ who, operation: 'chains.claim-entry', input: { entryId } })));
  const input = { entryId, accepted: dice.happens(0.7) };
  const answer = await phones.tap({ who: dice.pick(ADMINS), operation: 'chains.answer-claim', input });
  const memberId = dataOf(answer)?.memberId;
  const owner = MEMBERS.find((name) => memberId === `m_${name}`);
  if (owner !== undefined && input.accepted) scene.entries.push({ entryId, owner });
};

/** 「我付好了」 and the organiser's note; sometimes noted twice, taken back, or paid back. */
export const payEntry: Act = async (play) => {
  const entry = anEntry(play);
  if (entry === null) return;
  const { phones, dice } = play;
  const { entryId, owner: who } = entry;
  if (dice.happens(0.4)) await phones.tap({ who, operation: 'chains.report-payment', input: { entryId } });
  const kind = dice.pick(['paid', 'paid', 'refunded', 'paid-undone', 'refund-undone']);
  const input = { entryId, kind, fen: dice.pick([100, 600, 1_200]) };
  const names = dice.happens(0.3) ? ADMINS : [dice.pick(ADMINS)];
  await Promise.all(names.map((admin) => phones.tap({ who: admin, operation: 'chains.note-payment', input })));
};

export const pauseChain: Act = async ({ phones, scene, dice }) => {
  const { chainId } = scene;
  const who = dice.pick(ADMINS);
  if (dice.happens(0.5)) await phones.tap({ who, operation: 'chains.pause', input: { chainId, reason: 'wait' } });
  else await phones.tap({ who, operation: 'chains.resume', input: { chainId } });
};

/** More of it, or longer. */
export const extendChain: Act = async ({ stage, phones, scene, dice }) => {
  const more = { moreStock: [{ sku: 0, moreCount: dice.whole(1, 3) }] };
  const longer = { closesAtMs: stage.ports.clock.nowMs() + dice.whole(1, 30) * HOUR_MS };
  const input = { chainId: scene.chainId, ...dice.pick([more, longer, { ...more, ...longer }]) };
  await phones.tap({ who: dice.pick(ADMINS), operation: 'chains.edit', input });
};

/** Closed before its deadline, or called off; the timer settles it, sometimes twice at once. */
export const endChain: Act = async ({ stage, phones, scene, dice }) => {
  const manner = dice.happens(0.75) ? 'close' : 'call-off';
  const input = { chainId: scene.chainId, manner, reason: 'weather' };
  await phones.tap({ who: dice.pick(ADMINS), operation: 'chains.end', input });
  await Promise.all(dice.happens(0.5) ? [stage.job('due'), stage.job('due')] : [stage.job('due')]);
};

export const readChain: Act = async ({ phones, scene, dice }) => {
  const who = dice.pick(MEMBERS);
  await phones.read({ who, operation: 'chains.read', input: { chainId: scene.chainId } });
  await phones.read({ who: 'an', operation: 'chains.read-run', input: { chainId: scene.chainId } });
  await phones.read({ who, operation: 'chains.list', input: { groupId: GROUP, tab: 'running' } });
};
