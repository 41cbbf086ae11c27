import { ADMINS, GROUP, MEMBERS, type Name } from './cast';
import { type Act, dataOf, noteOf, type Play, type Told } from './play';
import type { KnownSeries, KnownSignUp } from './scene';
import { weeklyTerms } from './shop';

const SECOND_MS = 1_000;
const GUESTS = [...MEMBERS, 'su', 'an'] as const satisfies readonly Name[];

/** Whoever comes first to the weekly event finds it published. */
async function seriesIn(play: Play): Promise<KnownSeries | null> {
  const { scene } = play;
  scene.series ??= publish(play);
  const found = await scene.series;
  if (found === null) scene.series = null;
  return found;
}

async function publish({ stage, phones }: Play): Promise<KnownSeries | null> {
  const terms = weeklyTerms(stage.plan.terms.form, stage.ports.clock.nowMs());
  const input = { groupId: GROUP, terms };
  const { seriesId, formId } =
    dataOf(await phones.tap({ who: 'an', operation: 'sign-ups.publish-series', input })) ?? {};
  return seriesId == null || formId === undefined ? null : { seriesId, formId };
}

async function pageOf({ phones }: Play, { seriesId }: KnownSeries): Promise<Told | null> {
  return dataOf(
    await phones.read({ who: 'an', operation: 'sign-ups.read-series', input: { groupId: GROUP, seriesId } }),
  );
}

/** Signs up for the newest session there is, alone or everybody at once. */
export const joinSession: Act = async (play) => {
  const series = await seriesIn(play);
  if (series === null) return;
  const { dice } = play;
  const formId = (await pageOf(play, series))?.sessions?.[0]?.formId ?? series.formId;
  const names: readonly Name[] = dice.happens(0.5) ? GUESTS : [dice.pick(GUESTS)];
  await Promise.all(names.map((who) => submit(play, who, formId)));
};

async function submit({ phones, scene, dice }: Play, who: Name, formId: string): Promise<void> {
  const form = { groupId: GROUP, formId };
  const edition = dataOf(await phones.read({ who, operation: 'sign-ups.read-form', input: form }))?.form?.edition ?? 1;
  const answers = { team: dice.pick(['red', 'blue']), name: noteOf(dice) };
  const input = { ...form, edition, places: dice.pick([1, 1, 2]), answers, joinsWaitlist: dice.happens(0.8) };
  const signUpId = dataOf(await phones.tap({ who, operation: 'sign-ups.submit', input }))?.signUpId;
  if (signUpId !== undefined && !scene.sessionSignUps.some((one) => one.signUpId === signUpId))
    scene.sessionSignUps.push({ signUpId, owner: who });
}

function aSignUp({ scene, dice }: Play): KnownSignUp | null {
  return scene.sessionSignUps.length === 0 ? null : dice.pick(scene.sessionSignUps.slice(-5));
}

const setRegular = ({ phones }: Play, { signUpId, owner: who }: KnownSignUp, isRegular: boolean) =>
  phones.tap({ who, operation: 'sign-ups.set-regular', input: { signUpId, isRegular } });

/** Wants to come every week, or no longer; sometimes everybody who is in it at once. */
export const becomeRegular: Act = async (play) => {
  const { dice, scene } = play;
  const known = aSignUp(play);
  if (known === null) return joinSession(play);
  const some = dice.happens(0.4) ? scene.sessionSignUps.slice(-5) : [known];
  await Promise.all(some.map((one) => setRegular(play, one, dice.happens(0.8))));
};

/** Changes who comes along, and becomes a regular at the same moment. */
export const changeParty: Act = async (play) => {
  const { phones, dice } = play;
  const known = aSignUp(play);
  if (known === null) return;
  const { signUpId, owner: who } = known;
  const answers = { team: dice.pick(['red', 'blue']), name: noteOf(dice) };
  const input = { signUpId, edition: 1, places: dice.pick([1, 2]), answers };
  await Promise.all([phones.tap({ who, operation: 'sign-ups.edit', input }), setRegular(play, known, true)]);
};

export const leaveSession: Act = async (play) => {
  const known = aSignUp(play);
  if (known === null) return;
  const { signUpId, owner: who } = known;
  await play.phones.tap({ who, operation: 'sign-ups.cancel', input: { signUpId, reason: '' } });
};

/** The next session comes out, sometimes the one after it, too. */
export const sessionComes: Act = async (play) => {
  for (let left = play.dice.pick([1, 1, 2]); left > 0; left -= 1) await nextSession(play);
};

/** Regulars first, while others try to be quicker. */
const nextSession: Act = async (play) => {
  const series = await seriesIn(play);
  if (series === null) return;
  const { stage, dice } = play;
  const next = (await pageOf(play, series))?.coming?.find((one) => !one.isSkipped);
  if (next === undefined) return;
  await stage.time.sleep(Math.max(0, next.makeAtMs - stage.time.nowMs() + dice.pick([-1, 1, 61]) * SECOND_MS));
  await Promise.all(dice.happens(0.4) ? [stage.job('due'), stage.job('due')] : [stage.job('due')]);
  if (dice.happens(0.6)) await joinSession(play);
  await stage.time.sleep(dice.whole(1, 200) * SECOND_MS);
  await stage.job('due');
};

/** Leaves the next session out, or takes that back. */
export const skipSession: Act = async (play) => {
  const series = await seriesIn(play);
  const coming = series === null ? undefined : (await pageOf(play, series))?.coming;
  if (series === null || coming?.[0] === undefined) return;
  const { day, isSkipped } = play.dice.pick(coming.slice(0, 2));
  const input = { groupId: GROUP, seriesId: series.seriesId, day, skips: !isSkipped };
  await play.phones.tap({ who: play.dice.pick(ADMINS), operation: 'sign-ups.skip-session', input });
};

/** From the next session on there is more room, or another name. */
export const editSeries: Act = async (play) => {
  const series = await seriesIn(play);
  const next = series === null ? null : ((await pageOf(play, series))?.next ?? null);
  if (series === null || next === null) return;
  const { phones, dice } = play;
  const capacity = (next.terms.capacity ?? 1) + dice.whole(0, 2);
  const terms = { ...next.terms, capacity, title: noteOf(dice) };
  const input = { groupId: GROUP, seriesId: series.seriesId, day: next.day, terms };
  await phones.tap({ who: dice.pick(ADMINS), operation: 'sign-ups.edit-series', input });
};

/** No more of it, in the moment in which somebody becomes a regular and a timer forgets them all. */
export const endSeries: Act = async (play) => {
  const series = await seriesIn(play);
  if (series === null) return;
  const { phones, stage, dice } = play;
  const known = aSignUp(play);
  const input = { groupId: GROUP, seriesId: series.seriesId, reason: noteOf(dice) };
  const after = async (mostMs: number, next: () => Promise<unknown>): Promise<void> => {
    await stage.time.sleep(dice.whole(0, mostMs));
    await next();
  };
  await Promise.all([
    phones.tap({ who: dice.pick(ADMINS), operation: 'sign-ups.end-series', input }),
    after(300, () => stage.job('due')),
    ...(known === null ? [] : [after(200, () => setRegular(play, known, true))]),
  ]);
};
