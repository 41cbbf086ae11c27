import { addDays, businessDayAt, minuteOfDay } from '@domain/kernel/business-day';
import type { ChainForm, ItemForm, Moment, SkuForm } from './chain-form';

/** What a new chain of each kind says before anybody edits it. */
const KINDS = {
  fruit: {
    label: '水果生鲜',
    title: '丹东草莓，周四到',
    text: '产地直发，坏果包赔。到货当天在小店取。',
    items: [
      { title: '大果 3 斤装', note: '单果 25 克以上', yuan: 69.9 },
      { title: '尝鲜 1 斤装', note: '', yuan: 26.9 },
    ],
    count: 30,
  },
  bakery: {
    label: '面包点心',
    title: '周五面包团',
    text: '当天烤，下午取。常温放一天，冷冻放一周。',
    items: [
      { title: '吐司', note: '', yuan: 18 },
      { title: '贝果 4 个装', note: '', yuan: 22 },
    ],
    count: 20,
  },
  daily: {
    label: '日用囤货',
    title: '抽纸囤货团',
    text: '整箱发，到了通知取。',
    items: [{ title: '抽纸一箱', note: '24 包', yuan: 45 }],
    count: 20,
  },
  plain: { label: '从空白开始', title: '', text: '', items: [], count: null },
} as const;

export type TemplateName = keyof typeof KINDS;

export const TEMPLATES = (Object.keys(KINDS) as TemplateName[]).map((value) => ({ value, label: KINDS[value].label }));

const PLACE = '小店门口';
const PAYMENT = '取货时当面付';
const EVENING = '22:00';

/** A variant without anything filled in. */
export const EMPTY_SKU: SkuForm = { name: '', yuan: null, stock: null, perMember: null, minimum: null, tiers: [] };
export const EMPTY_ITEM: ItemForm = { title: '', note: '', pictureFileId: null, skus: [EMPTY_SKU] };

/** A chain of a kind, ready to be published at `nowMs`: closes tonight, or tomorrow when tonight is near. */
export function templateForm(name: TemplateName, nowMs: number): ChainForm {
  const { title, text, items, count } = KINDS[name];
  return {
    title,
    text,
    pictureFileIds: [],
    items: items.map((item) => ({
      title: item.title,
      note: item.note,
      pictureFileId: null,
      skus: [{ ...EMPTY_SKU, yuan: item.yuan }],
    })),
    closes: nextEvening(nowMs),
    by: count === null ? 'none' : 'pieces',
    count,
    points: [{ name: PLACE, address: '', asksBuilding: false, slots: [] }],
    questions: [],
    paymentText: PAYMENT,
    pointsCapPercent: 10,
    acceptsCoupons: true,
    shortageRule: 'by-number',
    entriesPerMemberMax: 3,
    hidesLines: false,
  };
}

/** Later than this tonight is too near. */
const LATE_MINUTE = 21 * 60;

/** Tonight at ten, or tomorrow's. */
export const nextEvening = (nowMs: number): Moment => ({
  day: addDays(businessDayAt(nowMs), minuteOfDay(nowMs) < LATE_MINUTE ? 0 : 1),
  time: EVENING,
});

/** Ten in the evening of a day from now. */
export const eveningIn = (days: number, nowMs: number): Moment => ({
  day: addDays(businessDayAt(nowMs), days),
  time: EVENING,
});

/** Eight in the morning of a day from now. */
export const morningIn = (days: number, nowMs: number): Moment => ({
  day: addDays(businessDayAt(nowMs), days),
  time: '08:00',
});
