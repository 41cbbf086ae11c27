import type { Neighbour } from './neighbours';
import { as, type Stage, type Step } from './stage';

const CORE_ZEAL = 0.9;
/** The day on which the keenest become core members. */
const PROMOTIONS = -7;

/** What staff do in the background: name the core members, thank somebody, correct something. */
export function staffSteps(stage: Stage, people: readonly Neighbour[], offset: number): readonly Step[] {
  if (offset === PROMOTIONS) {
    return people.filter((one) => one.zeal > CORE_ZEAL).map((one, index) => promotion(stage, one, index));
  }
  const note = NOTES[offset];
  const neighbour = people[-offset];
  return note === undefined || neighbour === undefined ? [] : [adjustment(stage, neighbour, { offset, ...note })];
}

interface Note {
  readonly points: number;
  readonly reason: 'help' | 'compensation' | 'correction';
  readonly note: string;
}

const NOTES: Readonly<Record<number, Note>> = {
  [-33]: { points: 80, reason: 'help', note: '帮三号楼送水果' },
  [-24]: { points: 150, reason: 'compensation', note: '断货补偿，抱歉让你白跑一趟' },
  [-16]: { points: 60, reason: 'help', note: '修好了活动室的灯' },
  [-6]: { points: -20, reason: 'correction', note: '上周多给了一次，扣回' },
  [-3]: { points: 120, reason: 'help', note: '主持周五的共读会' },
};

function promotion(stage: Stage, neighbour: Neighbour, index: number): Step {
  const atMs = stage.time.at(PROMOTIONS, 660) + index;
  const run = async (): Promise<void> => {
    const { memberId } = await stage.cloud.act({ openid: neighbour.openid, atMs }, 'groups.read-profile', {});
    const input = { groupId: stage.groupId, memberId, tier: 'core' as const, tags: ['爱读书'] };
    await stage.cloud.act(as('laozhou', atMs), 'groups.set-tier-and-tags', input);
  };
  return { lane: 'staff', atMs, run };
}

function adjustment(stage: Stage, neighbour: Neighbour, what: Note & { readonly offset: number }): Step {
  const { offset, ...note } = what;
  const atMs = stage.time.at(offset, 1_260);
  const { openid } = neighbour;
  const run = async (): Promise<void> => {
    const { memberId } = await stage.cloud.act({ openid, atMs }, 'groups.read-profile', {});
    await stage.cloud.act(as('laozhou', atMs), 'points.adjust', { groupId: stage.groupId, memberId, ...note });
  };
  return { lane: openid, atMs, run };
}
