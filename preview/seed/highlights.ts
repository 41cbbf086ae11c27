import { mondayOf } from '../../domain/groups/period-counters';
import type { Neighbour } from './neighbours';
import { openidOf } from './personas';
import { as, type Stage, type Step } from './stage';

interface Saying {
  readonly text: string;
  readonly tags: readonly string[];
  /** How far it came by today; as far as the archive without one. */
  readonly until?: 'asked' | 'ready';
}

/** What neighbours said that others found worth keeping, by the day it was proposed. */
const SAYINGS: Readonly<Record<number, Saying>> = {
  [-41]: { text: '读不下去就读给猫听，第二天它会来提醒你。', tags: ['经验', '好笑'] },
  [-33]: { text: '菜场东门第二家，晚上六点以后青菜便宜一半，袋子自己带。', tags: ['好物'] },
  [-26]: { text: '昨天电梯坏了，三号楼的小伙子帮我把两袋米扛到七楼，谢谢他。', tags: ['暖心'] },
  [-19]: { text: '给娃挑绘本，先看最后一页：结尾好的书才会想再读一遍。', tags: ['经验'] },
  [-12]: { text: '冬天的第一锅红豆汤要加陈皮，煮好焖一刻钟，沙沙的。', tags: ['好物', '经验'] },
  [-6]: { text: '打卡断了三天，回来那天群里没人问为什么，只说“今天读哪本”。这就够了。', tags: ['暖心'] },
  [-2]: { text: '快递柜又满了，今天谁在家？我把二号楼的先收我这儿，晚上来拿。', tags: ['暖心'], until: 'ready' },
};

/** Neighbours who vote for what was chosen, the day after. */
const VOTERS = 7;

const SPEAKER_DAY = -1;
const SPEAKER_OF = -6;

/** What happens with highlights on a day: proposed, agreed to, chosen; and once a speaker of the week. */
export function highlightSteps(stage: Stage, people: readonly Neighbour[], offset: number): readonly Step[] {
  const saying = SAYINGS[offset];
  const author = authorOf(people, offset);
  const atMs = stage.time.at(offset, 1_200);
  const steps: Step[] = [];
  if (saying !== undefined && author !== undefined) {
    steps.push({ lane: 'staff', atMs, run: () => keep(stage, { saying, author: author.openid, atMs }) });
  }
  const chosen = SAYINGS[offset - 1];
  if (chosen !== undefined && chosen.until === undefined) {
    const author = authorOf(people, offset - 1);
    const voters = people.filter((one) => one.joinOffset < offset && one !== author).slice(0, VOTERS);
    steps.push({ lane: 'staff', atMs, run: () => vote(stage, { text: chosen.text, voters, atMs }) });
  }
  if (offset === SPEAKER_DAY) {
    const speaker = authorOf(people, SPEAKER_OF);
    if (speaker !== undefined) steps.push({ lane: 'staff', atMs, run: () => publish(stage, speaker.openid, atMs) });
    const words = { text: '补卡我有多的，谁差一天来找我。', tags: ['暖心'], until: 'asked' } as const;
    const later = atMs + 10_000;
    const run = () => keep(stage, { saying: words, author: openidOf('xiaoman'), atMs: later });
    steps.push({ lane: 'staff', atMs: later, run });
  }
  return steps;
}

/** Somebody who was there by then, and another one each time. */
function authorOf(people: readonly Neighbour[], offset: number): Neighbour | undefined {
  const there = people.filter((one) => one.joinOffset < offset && one.showsName);
  return there[-offset % Math.max(1, there.length)];
}

async function keep(
  { cloud, groupId }: Stage,
  { saying, author, atMs }: { readonly saying: Saying; readonly author: string; readonly atMs: number },
): Promise<void> {
  const said = { openid: author, atMs: atMs + 1_000 };
  const { memberId } = await cloud.act(said, 'groups.read-profile', {});
  const { text, tags, until } = saying;
  const input = { groupId, memberId, text, tags: [...tags] };
  const { highlightId } = await cloud.act(as('laozhou', atMs), 'highlights.nominate', input);
  if (until === 'asked') return;
  await cloud.act(said, 'highlights.answer', { groupId, highlightId, agrees: true });
  if (until === 'ready') return;
  const choice = { groupId, highlightId, shows: true, tags: [...tags] };
  await cloud.act(as('laozhou', atMs + 2_000), 'highlights.choose', choice);
}

async function vote(
  { cloud, groupId }: Stage,
  { text, voters, atMs }: { readonly text: string; readonly voters: readonly Neighbour[]; readonly atMs: number },
): Promise<void> {
  const { items } = await cloud.act(as('laozhou', atMs), 'highlights.list', { groupId });
  const found = items.find((one) => one.text === text);
  if (found === undefined) return;
  for (const [index, { openid }] of voters.entries()) {
    const voter = { openid, atMs: atMs + (index + 1) * 1_000 };
    await cloud.act(voter, 'highlights.vote', { groupId, highlightId: found.highlightId, votes: true });
  }
}

async function publish({ cloud, groupId, time }: Stage, openid: string, atMs: number): Promise<void> {
  const { memberId } = await cloud.act({ openid, atMs }, 'groups.read-profile', {});
  const week = mondayOf(time.day(SPEAKER_OF));
  const input = { groupId, week, memberId, points: 50, words: '说到大家心里去了。' };
  await cloud.act(as('laozhou', atMs + 5_000), 'highlights.publish-speaker', input);
}
