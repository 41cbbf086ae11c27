import type { InputOf } from '../../contracts/operation';
import type { publishBatch } from '../../contracts/coupon-batches';
import type { StoryTime } from './story-time';

type Terms = InputOf<typeof publishBatch>['terms'];

export type BatchName = 'groceries' | 'latte' | 'bakery' | 'welcome' | 'laundry' | 'breakfast' | 'autumn' | 'birthday';

/** A batch of the story. Days are counted from today; claims begin on `from` at noon and end when `to` begins. */
interface BatchPlan {
  readonly title: string;
  readonly worth: Terms['worth'];
  readonly from: number;
  readonly to: number;
  readonly price: number | 'free' | 'given';
  /** How long a coupon is good after it was taken; or, when negative, the day until which all are. */
  readonly goodDays: number;
  readonly count: number;
  readonly perMember: number;
  readonly scope: string;
  readonly place: string;
  readonly minimumFen?: number;
}

const amount = (fen: number): Terms['worth'] => ({ kind: 'amount', fen });
const item = (text: string, worthFen: number): Terms['worth'] => ({ kind: 'item', text, worthFen });
const SHOP = '梧桐里小店';
const BAKERY = '巷口面包房';

/** In every state a batch can be in: open, dear, a percentage, free, paused, sold out, over, given by hand. */
const BATCHES: Readonly<Record<BatchName, BatchPlan>> = {
  groceries: {
    ...{ title: '满 30 减 5', worth: amount(500), minimumFen: 3_000, from: -70, to: 60, price: 300, goodDays: 30 },
    ...{ count: 800, perMember: 4, scope: '果蔬、粮油、日用可用', place: SHOP },
  },
  latte: {
    ...{ title: '任意拿铁一杯', worth: item('任意拿铁一杯', 1_800), from: -56, to: 45, price: 1_500, goodDays: 45 },
    ...{ count: 60, perMember: 2, scope: '冷热均可，换燕麦奶不加价', place: '桑下咖啡' },
  },
  bakery: {
    ...{ title: '面包房 8.5 折', worth: { kind: 'percent', percentOff: 15, capFen: 2_000 }, from: -35, to: 30 },
    ...{ price: 200, goodDays: 20, count: 200, perMember: 2, scope: '现烤面包，蛋糕除外', place: BAKERY },
  },
  welcome: {
    ...{ title: '邻里见面礼 · 立减 3 元', worth: amount(300), from: -80, to: 90, price: 'free', goodDays: 30 },
    ...{ count: 600, perMember: 1, scope: '全场通用，不与其他优惠同享', place: SHOP },
  },
  laundry: {
    ...{ title: '洗衣减 10 元', worth: amount(1_000), minimumFen: 5_000, from: -21, to: 30, price: 400, goodDays: 30 },
    ...{ count: 100, perMember: 1, scope: '干洗、水洗可用，皮具除外', place: '洁白洗衣' },
  },
  breakfast: {
    ...{ title: '豆浆油条一份', worth: item('豆浆油条一份', 700), from: -14, to: 20, price: 150, goodDays: 25 },
    ...{ count: 24, perMember: 1, scope: '早上九点前', place: SHOP },
  },
  autumn: {
    ...{ title: '立秋西瓜 · 减 8 元', worth: amount(800), minimumFen: 2_000, from: -60, to: -20, price: 100 },
    ...{ goodDays: -15, count: 80, perMember: 1, scope: '整个西瓜', place: SHOP },
  },
  birthday: {
    ...{ title: '生日小蛋糕', worth: item('四寸小蛋糕', 3_800), from: -30, to: 90, price: 'given', goodDays: 60 },
    ...{ count: 50, perMember: 1, scope: '提前一天预订', place: BAKERY },
  },
};

/** The batches by the day they are published on. */
export const BATCH_OPENINGS = Object.entries(BATCHES).map(([name, plan]) => ({
  name: name as BatchName,
  offset: plan.from,
}));

const NOON = 720;
const DAY_MS = 86_400_000;

export function batchTerms(time: StoryTime, name: BatchName): Terms {
  const plan = BATCHES[name];
  const claimStartsAtMs = time.at(plan.from, NOON);
  const validUntilMs = dayStartMs(time, plan.goodDays);
  return {
    title: plan.title,
    worth: plan.worth,
    minimumSpendFen: plan.minimumFen ?? 0,
    scopeText: plan.scope,
    placeText: plan.place,
    totalCount: plan.count,
    perMemberMax: plan.perMember,
    claimStartsAtMs,
    claimEndsAtMs: dayStartMs(time, plan.to),
    validity:
      plan.goodDays > 0
        ? { kind: 'days', days: plan.goodDays }
        : { kind: 'dates', fromMs: claimStartsAtMs, untilMs: validUntilMs },
    price: typeof plan.price === 'number' ? { kind: 'points', points: plan.price } : { kind: plan.price },
    returnable: typeof plan.price === 'number',
  };
}

/** The first instant of a day, also of one that is still to come. */
function dayStartMs(time: StoryTime, offset: number): number {
  return time.at(-1, 0) + (offset + 1) * DAY_MS;
}
