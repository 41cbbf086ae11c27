import type { InputOf } from '../../contracts/operation';
import type { createChain } from '../../contracts/chain-staff';
import { settleChains } from '../../server/jobs/settle-chains';
import { tellChains } from '../../server/jobs/tell-chains';
import type { Ports } from '../../server/ports/ports';
import { dice, type Dice } from './dice';
import type { Neighbour } from './neighbours';
import { BRINGING, BY_CARRIER, parcelSteps, placeFor } from './parcels';
import { PERSONAS } from './personas';
import { as, type Stage, type Step } from './stage';
import type { StoryTime } from './story-time';

type Terms = InputOf<typeof createChain>['terms'];
export type ChainName = 'oranges' | 'honey' | 'toast' | 'berries';

interface ChainPlan {
  /** The days it is opened and closes on, from today. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly text: string;
  readonly items: readonly { readonly title: string; readonly note: string; readonly priceFen: number }[];
  readonly pieceCount: number;
  /** How many neighbours join. */
  readonly joinCount: number;
  readonly places: keyof typeof PLACES;
}

/** One that is through, one that is being sent, one that is being fetched, one that is half-way to forming. */
const CHAINS: Readonly<Record<ChainName, ChainPlan>> = {
  oranges: {
    ...{ from: -18, to: -16, title: '赣南脐橙，产地直发', pieceCount: 10, joinCount: 16, places: 'fetched' },
    text: '果园现摘，坏果拍照就赔。',
    items: [
      { title: '脐橙 10 斤装', note: '果径 75 毫米以上', priceFen: 5_900 },
      { title: '脐橙 5 斤装', note: '', priceFen: 3_200 },
    ],
  },
  honey: {
    ...{ from: -6, to: -4, title: '秦岭土蜂蜜，送到家', pieceCount: 8, joinCount: 11, places: 'brought' },
    text: '蜂农直发，结晶是正常的。住得远的寄快递，小区里的老周送。',
    items: [
      { title: '土蜂蜜 500 克', note: '', priceFen: 5_800 },
      { title: '土蜂蜜 1 公斤', note: '玻璃罐', priceFen: 10_800 },
    ],
  },
  toast: {
    ...{ from: -4, to: -2, title: '周末面包团', pieceCount: 8, joinCount: 14, places: 'fetched' },
    text: '当天烤，下午取。常温放一天，冷冻放一周。',
    items: [
      { title: '吐司', note: '', priceFen: 1_800 },
      { title: '贝果 4 个装', note: '', priceFen: 2_200 },
    ],
  },
  berries: {
    ...{ from: -1, to: 1, title: '丹东 99 草莓', pieceCount: 30, joinCount: 12, places: 'both' },
    text: '产地直发，坏果包赔。到货当天在小店取。',
    items: [
      { title: '大果 3 斤装', note: '单果 25 克以上', priceFen: 6_990 },
      { title: '尝鲜 1 斤装', note: '', priceFen: 2_690 },
    ],
  },
};

const NOON = 720;
const CLOSING = 1_320;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export const CHAIN_OPENINGS = (Object.keys(CHAINS) as ChainName[]).map((name) => ({
  offset: CHAINS[name].from,
  begin: async (stage: Stage): Promise<Stage> => {
    const terms = termsOf(stage.time, CHAINS[name]);
    const opened = { groupId: stage.groupId, terms };
    const { chainId } = await stage.cloud.act(as('laozhou', terms.opensAtMs), 'chains.create', opened);
    return { ...stage, chains: { ...stage.chains, [name]: chainId } };
  },
}));

function termsOf(time: StoryTime, plan: ChainPlan): Terms {
  const closesAtMs = time.at(-1, CLOSING) + (plan.to + 1) * DAY_MS;
  return {
    title: plan.title,
    text: plan.text,
    pictureFileIds: [],
    items: plan.items.map((item) => ({
      ...{ title: item.title, note: item.note, pictureFileId: null },
      skus: [{ name: '', priceFen: item.priceFen, tiers: [], stockCount: 60, perMemberMax: null }],
    })),
    opensAtMs: time.at(plan.from, NOON),
    closesAtMs,
    threshold: { by: 'pieces', count: plan.pieceCount },
    entriesPerMemberMax: 3,
    points: PLACES[plan.places](closesAtMs),
    questions: [],
    paymentText: '取货时当面付',
    pointsCapPercent: 10,
    acceptsCoupons: true,
    shortageRule: 'by-number',
  };
}

const atShop = (closesAtMs: number): Terms['points'] => {
  const slot = (days: number) => ({
    fromMs: closesAtMs + days * DAY_MS,
    untilMs: closesAtMs + days * DAY_MS + 7_200_000,
  });
  return [
    { name: '小店门口', address: '东门进来第一家', asksBuilding: false, slots: [] },
    { name: '送到楼下', address: '', asksBuilding: true, slots: [slot(1), slot(2)] },
  ];
};

const PLACES = {
  fetched: atShop,
  brought: () => BRINGING,
  both: (closesAtMs: number) => [...atShop(closesAtMs), BY_CARRIER],
} as const;

/** What neighbours and staff do with the chains on a day. */
export function chainSteps(stage: Stage, people: readonly Neighbour[], offset: number): readonly Step[] {
  const names = Object.keys(CHAINS) as ChainName[];
  return [
    ...names.filter((name) => CHAINS[name].from === offset).flatMap((name) => joining(stage, name, people)),
    ...(offset === -15 ? [handing(stage, 'oranges', { offset, leftCount: 0 })] : []),
    ...(offset === 0 ? [handing(stage, 'toast', { offset, leftCount: 5 })] : []),
    ...parcelSteps(stage, offset),
  ];
}

function joining(stage: Stage, name: ChainName, people: readonly Neighbour[]): readonly Step[] {
  const plan = CHAINS[name];
  const luck = dice(`chain-${name}`);
  const here = people.filter(({ joinOffset }) => joinOffset < plan.from).slice(0, plan.joinCount);
  const own = name === 'berries' ? [] : PERSONAS.filter(({ id }) => id === 'xiaoman' || id === 'lijie');
  return [...own, ...here].map(({ openid, name: called }) => {
    const place = plan.places === 'brought' ? placeFor(luck, called) : doorOrShop(luck);
    const wish = { lines: [{ sku: luck.chance(0.7) ? 0 : 1, count: luck.whole(1, 2) }], ...place };
    const atMs = stage.time.at(plan.from, luck.whole(NOON + 5, CLOSING - 5));
    const run = () => stage.cloud.attempt({ openid, atMs }, 'chains.join', { chainId: stage.chains[name], ...wish });
    return { lane: openid, atMs, run };
  });
}

function doorOrShop(luck: Dice) {
  const isDoor = luck.chance(0.4);
  const building = `${String(luck.whole(1, 9))} 号楼 ${String(luck.whole(1, 6))}0${String(luck.whole(1, 4))}`;
  return isDoor ? { point: 1, slot: luck.whole(0, 1), building } : { point: 0 };
}

interface HandingOver {
  readonly offset: number;
  /** How many have not come yet. */
  readonly leftCount: number;
}

/** The goods are there, are paid and handed over. */
function handing(stage: Stage, name: ChainName, { offset, leftCount }: HandingOver): Step {
  const chainId = stage.chains[name];
  const atMs = stage.time.at(offset, 600);
  const run = async (): Promise<void> => {
    const text = '今天下午 4 点到 8 点，小店门口';
    await stage.cloud.act(as('laozhou', atMs), 'chains.announce-arrival', { chainId, text });
    const listed = { chainId, state: 'waiting' } as const;
    const { items } = await stage.cloud.act(as('ayi', atMs), 'chains.list-pick-ups', listed);
    const come = items.slice(0, Math.max(0, items.length - leftCount));
    for (const [at, { entryId, lines, price }] of come.entries()) {
      const laterMs = atMs + at * MINUTE_MS;
      const paid = { entryId, kind: 'paid', fen: price.dueFen, note: '当面' } as const;
      await stage.cloud.act(as('laozhou', laterMs), 'chains.note-payment', paid);
      const given = { entryId, lines: lines.map(({ sku, count }) => ({ sku, count })) };
      await stage.cloud.act(as('ayi', laterMs + 1_000), 'chains.pick-up', given);
    }
  };
  return { lane: 'staff', atMs, run };
}

/** What the timers did with chains in the evening. */
export async function chainShift(ports: Ports): Promise<void> {
  const budget = { deadlineMs: ports.clock.nowMs() + 1 };
  await settleChains(ports, budget);
  await tellChains(ports, budget);
}
