import { nextMidnight } from '../plan/boundaries';
import { ADMINS, GROUP, MEMBERS, type Name } from './cast';
import { type Act, dataOf, noteOf, type Play } from './play';
import type { KnownSignUp } from './scene';

const MINUTE_MS = 60_000;
/** Staff come, too. */
const GUESTS = [...MEMBERS, 'su', 'an'] as const satisfies readonly Name[];

/** Somebody signs up, often everybody at once for the last place. */
export const submitSignUp: Act = async (play) => {
  const { dice } = play;
  const names: readonly Name[] = dice.happens(0.5) ? [...GUESTS, ...MEMBERS] : [dice.pick(GUESTS)];
  await Promise.all(names.map((who) => submit(play, who)));
};

async function submit(play: Play, who: Name): Promise<void> {
  const { phones, scene, dice } = play;
  const edition = await editionFor(play, who);
  const input = { ...formOf(play), edition, ...partyOf(play), joinsWaitlist: dice.happens(0.8) };
  const signUpId = dataOf(await phones.tap({ who, operation: 'sign-ups.submit', input }))?.signUpId;
  if (signUpId !== undefined && !scene.signUps.some((one) => one.signUpId === signUpId))
    scene.signUps.push({ signUpId, owner: who });
}

const formOf = ({ scene }: Play) => ({ groupId: GROUP, formId: scene.formId });

function partyOf({ dice }: Play) {
  const words = dice.happens(0.6) ? { name: noteOf(dice) } : {};
  return { places: dice.pick([1, 1, 2]), answers: { team: dice.pick(['red', 'red', 'blue']), ...words } };
}

async function editionFor(play: Play, who: Name): Promise<number> {
  const answer = await play.phones.read({ who, operation: 'sign-ups.read-form', input: formOf(play) });
  return dataOf(answer)?.form?.edition ?? 1;
}

function aSignUp({ scene, dice }: Play): KnownSignUp | null {
  return scene.signUps.at(-1 - dice.whole(0, 2)) ?? scene.signUps.at(-1) ?? null;
}

export const editSignUp: Act = async (play) => {
  const known = aSignUp(play);
  if (known === null) return;
  const { signUpId, owner: who } = known;
  const edition = await editionFor(play, who);
  await play.phones.tap({ who, operation: 'sign-ups.edit', input: { signUpId, edition, ...partyOf(play) } });
};

/** Gives the places back, sometimes twice at once: the next who waits moves up. */
export const cancelSignUp: Act = async (play) => {
  const known = play.dice.happens(0.5) ? (play.scene.signUps[0] ?? null) : aSignUp(play);
  if (known === null) return;
  const { signUpId, owner: who } = known;
  const cancel = () => play.phones.tap({ who, operation: 'sign-ups.cancel', input: { signUpId, reason: '' } });
  await Promise.all(play.dice.happens(0.3) ? [cancel(), cancel()] : [cancel()]);
};

/** Takes the place that came free, in time or not. */
export const confirmSignUp: Act = async (play) => {
  const known = aSignUp(play);
  if (known === null) return;
  const { signUpId, owner: who } = known;
  if (play.dice.happens(0.5)) await play.stage.time.sleep(play.dice.whole(1, 70) * MINUTE_MS);
  await play.phones.tap({ who, operation: 'sign-ups.confirm', input: { signUpId } });
};

/** Somebody who was offered a place waits until the last moment, or just too long. */
export const confirmAtTheLast: Act = async (play) => {
  const { stage, phones, scene, dice } = play;
  for (const { signUpId, owner: who } of scene.signUps.slice(-4)) {
    const mine = dataOf(await phones.read({ who, operation: 'sign-ups.read', input: { signUpId } }))?.mine;
    if (mine?.state !== 'offered') continue;
    await stage.time.sleep(Math.max(0, mine.confirmByMs - stage.time.nowMs() + dice.pick([-900, 0, 50, 2_000])));
    await phones.tap({ who, operation: 'sign-ups.confirm', input: { signUpId } });
    return;
  }
};

/** Both admins decide, sometimes against each other. */
export const decideSignUp: Act = async (play) => {
  const known = aSignUp(play);
  if (known === null) return;
  const { phones, dice } = play;
  const { signUpId } = known;
  const yes = (who: Name) =>
    phones.tap({ who, operation: 'sign-ups.approve', input: { ...formOf(play), signUpIds: [signUpId] } });
  const no = (who: Name) => {
    const verdict = dice.pick(['decline', 'decline', 'return']);
    const input = { ...formOf(play), signUpId, verdict, reason: noteOf(dice) };
    return phones.tap({ who, operation: 'sign-ups.decline', input });
  };
  const decide = (who: Name) => (dice.happens(0.6) ? yes(who) : no(who));
  await Promise.all(dice.happens(0.3) ? ADMINS.map(decide) : [decide(dice.pick(ADMINS))]);
};

/** At the door: by the list, at two hands at once, or with the code of the day; some have not signed up. */
export const admitAtDoor: Act = async (play) => {
  const { phones, dice } = play;
  const known = aSignUp(play);
  if (known === null || dice.happens(0.3)) return byCode(play, known?.owner ?? dice.pick(MEMBERS));
  const input = { ...formOf(play), signUpId: known.signUpId, way: 'list' };
  const names: readonly Name[] = dice.happens(0.4) ? ['su', 'an'] : ['su'];
  await Promise.all([
    ...names.map((who) => phones.tap({ who, operation: 'sign-ups.admit', input })),
    ...(dice.happens(0.3) ? [byCode(play, known.owner)] : []),
  ]);
};

/** The code of the day, now and then on two phones of theirs at once. */
async function byCode(play: Play, who: Name): Promise<void> {
  const { phones, scene, dice } = play;
  const page = await phones.read({ who: 'su', operation: 'sign-ups.read-door', input: formOf(play) });
  const code = dice.happens(0.9) ? (dataOf(page)?.code ?? '000000') : '000000';
  const enter = () => phones.tap({ who, operation: 'sign-ups.check-in-at-door', input: { ...formOf(play), code } });
  const answers = await Promise.all(dice.happens(0.3) ? [enter(), enter()] : [enter()]);
  const signUpId = answers.map((answer) => dataOf(answer)?.signUpId).find((id) => id !== undefined);
  if (signUpId !== undefined && !scene.signUps.some((one) => one.signUpId === signUpId))
    scene.signUps.push({ signUpId, owner: who });
}

/** Somebody signs up, is let in when it begins, and comes back to the group on the next day. */
export const comeToEvent: Act = async (play) => {
  const { stage, phones, scene, dice } = play;
  const who = dice.pick(MEMBERS);
  await submit(play, who);
  const { startMs, terms } = stage.plan;
  await stage.time.sleep(Math.max(0, startMs + terms.form.opensForMs + 5 * MINUTE_MS - stage.time.nowMs()));
  const known = scene.signUps.find((one) => one.owner === who);
  if (known === undefined) return;
  const input = { ...formOf(play), signUpId: known.signUpId, way: 'list' };
  await phones.tap({ who: 'su', operation: 'sign-ups.admit', input });
  if (dice.happens(0.4)) return;
  await stage.time.sleep(nextMidnight(stage.time.nowMs()) + MINUTE_MS - stage.time.nowMs());
  const here = { groupId: GROUP, challengeId: scene.challengeIds[0] };
  await phones.tap({ who, operation: 'check-in.record', input: here });
};

/** An admission that was a mistake. */
export const undoAdmission: Act = async (play) => {
  const known = aSignUp(play);
  if (known === null) return;
  const input = { ...formOf(play), signUpId: known.signUpId };
  await play.phones.tap({ who: play.dice.pick(['su', 'an'] as const), operation: 'sign-ups.undo-admission', input });
};

export const walkIn: Act = async (play) => {
  const input = { ...formOf(play), name: 'guest', places: play.dice.pick([1, 1, 2]) };
  await play.phones.tap({ who: 'su', operation: 'sign-ups.add-walk-in', input });
};

/** More places, or words only. */
export const growForm: Act = async (play) => {
  const { phones, dice } = play;
  const who = dice.pick(ADMINS);
  const page = await phones.read({ who, operation: 'sign-ups.read-form', input: formOf(play) });
  const terms = dataOf(page)?.form?.terms;
  if (terms === undefined) return;
  const capacity = terms.capacity === null ? null : terms.capacity + dice.whole(0, 2);
  const input = { ...formOf(play), terms: { ...terms, title: noteOf(dice), capacity } };
  await phones.tap({ who, operation: 'sign-ups.edit-form', input });
};

export const pauseForm: Act = async (play) => {
  const { phones, dice } = play;
  const who = dice.pick(ADMINS);
  if (dice.happens(0.5))
    await phones.tap({ who, operation: 'sign-ups.pause-form', input: { ...formOf(play), reason: 'wait' } });
  else await phones.tap({ who, operation: 'sign-ups.resume-form', input: formOf(play) });
};

export const endForm: Act = async (play) => {
  await play.phones.tap({ who: 'an', operation: 'sign-ups.end-form', input: { ...formOf(play), reason: 'rain' } });
};

export const messageSignUps: Act = async (play) => {
  const input = { ...formOf(play), segment: play.dice.pick(['all', 'confirmed', 'waiting']), text: noteOf(play.dice) };
  await play.phones.tap({ who: 'an', operation: 'sign-ups.message', input });
};

/** Staff look at personal answers; a member looks at their own page. */
export const lookAtSignUp: Act = async (play) => {
  const known = aSignUp(play);
  if (known === null) return;
  const { signUpId, owner } = known;
  await play.phones.tap({ who: 'an', operation: 'sign-ups.look', input: { ...formOf(play), signUpId } });
  await play.phones.read({ who: 'an', operation: 'sign-ups.read-details', input: { ...formOf(play), signUpId } });
  await play.phones.read({ who: owner, operation: 'sign-ups.read', input: { signUpId } });
};

/** Whose time to confirm is over gives the place on. */
export const offersLapse: Act = async ({ stage, dice }) => {
  await stage.time.sleep(dice.whole(5, 65) * MINUTE_MS);
  await stage.job('due');
};
