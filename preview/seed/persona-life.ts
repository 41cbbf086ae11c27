import { checkIn } from './daily-life';
import { redeemAtCounter } from './counter';
import { dice } from './dice';
import { openidOf } from './personas';
import { introduce } from './set-the-stage';
import { as, type Stage, type Step } from './stage';

const XIAOMAN = openidOf('xiaoman');
/** 小满 came eight weeks ago, missed a few days, took one day of leave: 46 days by today, none of them today. */
const XIAOMAN_JOINED = -56;
const XIAOMAN_RUNS = [
  [-49, -38],
  [-35, -19],
  [-17, -1],
] as const;
const XIAOMAN_POINTS = 1_286;

/** What the personas did on a day, up to the moment somebody begins to play them. */
export function personaSteps(stage: Stage, offset: number): readonly Step[] {
  return [...xiaomanReads(stage, offset), ...othersRead(stage, offset), ...occasions(stage, offset)];
}

function xiaomanReads(stage: Stage, offset: number): readonly Step[] {
  const reads = XIAOMAN_RUNS.some(([from, to]) => from <= offset && offset <= to);
  const minute = 1_250 + dice(`xiaoman-${String(offset)}`).whole(-40, 40);
  return reads ? [checkIn(stage, { openid: XIAOMAN, atMs: stage.time.at(offset, minute) }, ['reading', ''])] : [];
}

function othersRead(stage: Stage, offset: number): readonly Step[] {
  const habits = [
    { persona: 'lijie', from: -60, to: -9, zeal: 0.8, minute: 450 },
    { persona: 'laozhou', from: -80, to: 0, zeal: 0.85, minute: 400 },
    { persona: 'aning', from: -80, to: -1, zeal: 0.7, minute: 1_300 },
    { persona: 'susu', from: -84, to: -1, zeal: 0.6, minute: 1_380 },
  ];
  return habits
    .filter(({ persona, from, to, zeal }) => {
      if (offset < from || offset > to) return false;
      return offset === to || dice(`${persona}-${String(offset)}`).chance(zeal);
    })
    .map(({ persona, minute }) =>
      checkIn(stage, { openid: openidOf(persona), atMs: stage.time.at(offset, minute) }, ['reading', '']),
    );
}

/** What happens once, by day. */
const OCCASIONS: Readonly<Record<number, (stage: Stage, atMs: number) => Promise<unknown>>> = {
  [-60]: (stage, atMs) => arrive(stage, 'lijie', atMs),
  [XIAOMAN_JOINED]: (stage, atMs) => arrive(stage, 'xiaoman', atMs),
  [-55]: ({ cloud, batches }, atMs) => cloud.act(as('xiaoman', atMs), 'coupons.claim', { batchId: batches.welcome }),
  [-40]: (stage, atMs) => give(stage, atMs, { points: 600, reason: 'activity', note: '张罗中秋读书会，辛苦啦' }),
  [-30]: ({ cloud, batches }, atMs) => cloud.act(as('xiaoman', atMs), 'coupons.exchange', { batchId: batches.autumn }),
  [-28]: buysGroceries,
  [-23]: (stage, atMs) => give(stage, atMs, { points: 200, reason: 'help', note: '给新来的邻居带路' }),
  [-20]: ({ cloud, groupId }, atMs) =>
    cloud.act(as('lijie', atMs), 'groups.complain', { groupId, text: '昨天扫码说券已用，可我没用过，帮我看看。' }),
  [-19]: answersLijie,
  [-18]: ({ cloud, groupId, challenges, time }, atMs) =>
    cloud.act(as('xiaoman', atMs), 'check-in.take-leave', {
      groupId,
      challengeId: challenges.reading,
      day: time.day(-18),
    }),
  [-12]: ({ cloud, batches }, atMs) => cloud.act(as('xiaoman', atMs), 'coupons.exchange', { batchId: batches.bakery }),
  [-10]: ({ cloud, batches }, atMs) =>
    cloud.act(as('laozhou', atMs), 'coupons.pause-batch', {
      batchId: batches.laundry,
      reason: '店家装修，月底恢复使用',
    }),
  [-9]: buysAndReturns,
  [-5]: async (stage, atMs) => {
    const { memberId } = await stage.cloud.act(as('xiaoman', atMs), 'groups.read-profile', {});
    const input = { batchId: stage.batches.birthday, memberId, note: '生日快乐！' };
    await stage.cloud.act(as('susu', atMs), 'coupons.give', input);
  },
  [-2]: ({ cloud, groupId }, atMs) =>
    cloud.act(as('xiaoman', atMs), 'groups.complain', { groupId, text: '积分页能不能也给老人家用大字显示？' }),
  [-1]: roundUp,
};

function occasions(stage: Stage, offset: number): readonly Step[] {
  const occasion = OCCASIONS[offset];
  if (occasion === undefined) return [];
  const atMs = stage.time.at(offset, 1_340);
  return [{ lane: XIAOMAN, atMs, run: () => occasion(stage, atMs) }];
}

async function arrive({ cloud }: Stage, persona: string, atMs: number): Promise<void> {
  await cloud.act(as(persona, atMs), 'groups.join', { acceptsRules: true });
  await introduce(cloud, persona, atMs + 1);
  if (persona !== 'xiaoman') return;
  await cloud.act(as(persona, atMs + 2, 'bakery'), 'groups.join', { acceptsRules: true });
}

async function give(
  { cloud, groupId }: Stage,
  atMs: number,
  gift: { readonly points: number; readonly reason: 'activity' | 'help'; readonly note: string },
): Promise<void> {
  const { memberId } = await cloud.act(as('xiaoman', atMs), 'groups.read-profile', {});
  await cloud.act(as('laozhou', atMs), 'points.adjust', { groupId, memberId, ...gift });
}

async function buysGroceries(stage: Stage, atMs: number): Promise<void> {
  const { cloud, batches } = stage;
  const { couponId } = await cloud.act(as('xiaoman', atMs), 'coupons.exchange', { batchId: batches.groceries });
  await redeemAtCounter(stage, { openid: XIAOMAN, couponId, billFen: 5_260 }, atMs + 60_000);
}

async function buysAndReturns({ cloud, batches }: Stage, atMs: number): Promise<void> {
  const { couponId } = await cloud.act(as('xiaoman', atMs), 'coupons.exchange', { batchId: batches.groceries });
  await cloud.act(as('xiaoman', atMs + 120_000), 'coupons.return', { couponId });
}

async function answersLijie({ cloud, groupId }: Stage, atMs: number): Promise<void> {
  const { items } = await cloud.act(as('laozhou', atMs), 'groups.list-complaints', { groupId, status: 'open' });
  const complaintId = items[0]?.complaintId ?? '';
  const text = '查过了：是店里重复扫了一次，券没有被多扣，已经跟阿姨说明。给您添麻烦了。';
  await cloud.act(as('laozhou', atMs + 1), 'groups.answer-complaint', { groupId, complaintId, text });
}

/** The last thing before the story is handed over: a thank-you that brings 小满 to the balance of the tale. */
async function roundUp(stage: Stage, atMs: number): Promise<void> {
  const { availablePoints } = await stage.cloud.act(as('xiaoman', atMs), 'points.read', {});
  const points = XIAOMAN_POINTS - availablePoints;
  if (points > 0) await give(stage, atMs + 1, { points, reason: 'help', note: '整理了半年的共读书单，谢谢' });
}
