import { memberIdOf } from '../../tests/support/seed-people';
import { nextWeek } from '../plan/boundaries';
import { ADMINS, GROUP, MEMBERS, type Name } from './cast';
import { type Act, dataOf, noteOf, type Play } from './play';
import type { KnownHighlight } from './scene';

const SECOND_MS = 1_000;
const DAY_MS = 86_400_000;
const VOTERS = [...MEMBERS, 'su', 'an'] as const satisfies readonly Name[];
const here = { groupId: GROUP };

/** Somebody proposes what a neighbour said. */
export const nominate: Act = async (play) => {
  await nominated(play);
};

async function nominated({ phones, scene, dice }: Play): Promise<KnownHighlight | null> {
  const author = dice.pick(MEMBERS);
  const who = dice.pick(VOTERS.filter((name) => name !== author));
  const input = { ...here, memberId: memberIdOf(author), text: `said ${noteOf(dice)}`, tags: ['tea'] };
  const highlightId = dataOf(await phones.tap({ who, operation: 'highlights.nominate', input }))?.highlightId;
  if (highlightId === undefined) return null;
  const known = { highlightId, author };
  scene.highlights.push(known);
  return known;
}

function aHighlight({ scene, dice }: Play): KnownHighlight | null {
  return scene.highlights.length === 0 ? null : dice.pick(scene.highlights.slice(-4));
}

const answer = ({ phones }: Play, { highlightId, author: who }: KnownHighlight, agrees: boolean) =>
  phones.tap({ who, operation: 'highlights.answer', input: { ...here, highlightId, agrees } });

const choose = ({ phones, dice }: Play, { highlightId }: KnownHighlight, shows: boolean) =>
  phones.tap({
    who: dice.pick(ADMINS),
    operation: 'highlights.choose',
    input: { ...here, highlightId, shows, tags: [] },
  });

/** The author's word, sometimes a yes and a no at once. */
export const answerNomination: Act = async (play) => {
  const known = aHighlight(play);
  if (known === null) return;
  const { dice } = play;
  const answers = dice.happens(0.2) ? [true, false] : [dice.happens(0.8)];
  await Promise.all(answers.map((agrees) => answer(play, known, agrees)));
};

/** Staff show it or take it out again, sometimes before its author said anything. */
export const chooseHighlight: Act = async (play) => {
  const known = aHighlight(play);
  if (known !== null) await choose(play, known, play.dice.happens(0.7));
};

/** From the proposal to the archive without a pause. */
export const showAtOnce: Act = async (play) => {
  const known = await nominated(play);
  if (known === null) return;
  await answer(play, known, true);
  await choose(play, known, true);
};

/** One vote each, often everybody's at once, some of them twice or for their own words; some take it back. */
export const voteHighlight: Act = async (play) => {
  const { phones, dice } = play;
  const known = aHighlight(play);
  if (known === null) return showAtOnce(play);
  const { highlightId } = known;
  const names: readonly Name[] = dice.happens(0.5) ? [...VOTERS, dice.pick(VOTERS)] : [dice.pick(VOTERS)];
  const vote = (who: Name) => {
    const input = { ...here, highlightId, votes: dice.happens(0.8) };
    return phones.tap({ who, operation: 'highlights.vote', input });
  };
  await Promise.all(names.map(vote));
};

/** The speaker of this week or the last, by two admins at once with two rewards. */
export const publishSpeaker: Act = async (play) => {
  const { phones, stage, dice } = play;
  const author = aHighlight(play)?.author ?? dice.pick(MEMBERS);
  const monday = nextWeek(stage.ports.clock.nowMs()) - dice.pick([7, 7, 7, 14, 21]) * DAY_MS;
  const week = new Date(monday + 8 * 3_600_000).toISOString().slice(0, 10);
  const publish = (who: Name) => {
    const input = { ...here, week, memberId: memberIdOf(author), points: dice.pick([0, 20, 200]), words: noteOf(dice) };
    return phones.tap({ who, operation: 'highlights.publish-speaker', input });
  };
  await Promise.all(dice.happens(0.4) ? ADMINS.map(publish) : [publish(dice.pick(ADMINS))]);
};

export const readHighlights: Act = async ({ phones, dice }) => {
  const who = dice.pick(VOTERS);
  await phones.read({ who, operation: 'highlights.list-week', input: here });
  await phones.read({ who, operation: 'highlights.list', input: { ...here, words: '' } });
};

/** Votes are counted until the week after the one that something was shown in is over. */
export const weekTurns: Act = async (play) => {
  const { stage, dice } = play;
  const weeks = dice.pick([0, 1, 1]) * 7 * DAY_MS;
  await stage.time.sleep(
    nextWeek(stage.time.nowMs()) + weeks - stage.time.nowMs() + dice.pick([-2, 1, 90]) * SECOND_MS,
  );
  await voteHighlight(play);
};
