import { CHECK_IN_WORDS } from './check-in-words';
import { dice, type Dice } from './dice';
import type { Neighbour } from './neighbours';
import { WECHAT_GROUPS } from './personas';
import type { Stage, Step } from './stage';

const EARLY = { from: -70, to: -50 };
const NIGHT_OWL_FROM = -40;

/** What the neighbours do on a day: join, read, get up early, put the phone away. */
export function dailySteps(stage: Stage, people: readonly Neighbour[], offset: number): readonly Step[] {
  return people.flatMap((neighbour) => {
    const luck = dice(`${neighbour.openid}|${String(offset)}`);
    if (offset < neighbour.joinOffset) return [];
    const joins = offset === neighbour.joinOffset ? joining(stage, neighbour, offset) : [];
    return [...joins, ...reading(stage, { neighbour, offset, luck }), ...others(stage, { neighbour, offset, luck })];
  });
}

interface Turn {
  readonly neighbour: Neighbour;
  readonly offset: number;
  readonly luck: Dice;
}

function joining(stage: Stage, neighbour: Neighbour, offset: number): readonly Step[] {
  const { cloud } = stage;
  const atMs = stage.time.at(offset, 6);
  const deed = { openid: neighbour.openid, atMs, opengid: WECHAT_GROUPS.wutong };
  const { name, showsName } = neighbour;
  return [
    { lane: neighbour.openid, atMs, run: () => cloud.act(deed, 'groups.join', { acceptsRules: true }) },
    {
      lane: neighbour.openid,
      atMs: atMs + 1,
      run: () => cloud.act({ ...deed, atMs: atMs + 1 }, 'groups.edit-profile', { name, avatarFileId: null, showsName }),
    },
  ];
}

function reading(stage: Stage, { neighbour, offset, luck }: Turn): readonly Step[] {
  // Weekends are a little quieter, as they are.
  const isWeekend = new Date(`${stage.time.day(offset)}T00:00:00Z`).getUTCDay() % 6 === 0;
  if (!luck.chance(neighbour.zeal * (isWeekend ? 0.9 : 1))) return [];
  const text = luck.chance(0.12) ? luck.pick(CHECK_IN_WORDS) : '';
  const minute = neighbour.habitMinute + luck.whole(-30, 30);
  return [checkIn(stage, { openid: neighbour.openid, atMs: stage.time.at(offset, minute) }, ['reading', text])];
}

function others(stage: Stage, { neighbour, offset, luck }: Turn): readonly Step[] {
  const steps: Step[] = [];
  const { openid } = neighbour;
  const isEarly = offset >= EARLY.from && offset <= EARLY.to && neighbour.zeal > 0.7;
  if (isEarly && luck.chance(0.8)) {
    steps.push(checkIn(stage, { openid, atMs: stage.time.at(offset, luck.whole(335, 475)) }, ['early', '']));
  }
  const minute = luck.whole(1_325, 1_700);
  const isUpLate = offset >= NIGHT_OWL_FROM && neighbour.isNightOwl && luck.chance(0.7);
  if (isUpLate && stage.challenges.nightOwl !== '' && stage.time.isOver(offset, minute)) {
    steps.push(checkIn(stage, { openid, atMs: stage.time.at(offset, minute) }, ['nightOwl', '']));
  }
  return steps;
}

/** One check-in of the group, as a step of its member. A day may refuse it, as days do. */
export function checkIn(
  stage: Stage,
  deed: { readonly openid: string; readonly atMs: number },
  [challenge, text]: readonly [keyof Stage['challenges'], string],
): Step {
  const challengeId = stage.challenges[challenge];
  const groupId = challenge === 'baking' ? stage.bakeryId : stage.groupId;
  const run = () => stage.cloud.attempt(deed, 'check-in.record', { groupId, challengeId, text });
  return { lane: deed.openid, atMs: deed.atMs, run };
}
