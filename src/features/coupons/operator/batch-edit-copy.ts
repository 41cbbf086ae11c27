import { formatCount } from '@/lib/format-points';
import { formatDeadline, formatTime } from '@/lib/format-time';
import type { FormField } from './batch-form-errors';

/** Words of the editor. */
export const EDIT_WORDS = {
  newTitle: '发一批券',
  editTitle: '加几张，或者延长',
  from: '从哪开始',
  copyLast: '复制上一次',
  fromTemplate: '或者从模板开始',
  startOver: '重新选',
  droppedDraft: '草稿放下了',
  title: '叫什么',
  titlePlaceholder: '例如：果蔬满 30 减 5',
  worth: '能抵什么',
  worthKinds: [
    { value: 'amount', label: '减钱' },
    { value: 'percent', label: '打折' },
    { value: 'item', label: '送一份' },
  ],
  amount: '减多少',
  fold: '打几折',
  foldUnit: '折',
  foldHelp: '8.5 就是八五折',
  cap: '最多减',
  capHelp: '大单也不会减过这个数',
  item: '送什么',
  itemPlaceholder: '例如：中杯拿铁',
  itemWorth: '店里的成本',
  itemWorthHelp: '只用来算这批券花了多少，大家看不到',
  minimum: '满多少可用',
  minimumHelp: '不填就没有门槛',
  scope: '怎么用',
  scopePlaceholder: '例如：果蔬类，不与特价同享',
  place: '在哪用',
  placePlaceholder: '例如：梧桐里小店',
  price: '怎么拿',
  priceKinds: [
    { value: 'points', label: '积分换' },
    { value: 'free', label: '免费领' },
    { value: 'given', label: '只由我送' },
  ],
  givenHelp: '不出现在兑换页，在这批券里一张张送',
  points: '要多少分',
  pointUnit: '分',
  pointsHelp: '100 分相当于 ¥1',
  returnable: '没用掉可以退',
  returnableHelp: '积分原样回来',
  total: '一共多少张',
  sheets: '张',
  perMember: '每人最多',
  perMemberHelp: '退回的也算',
  perMemberLimit: '每人最多 20 张',
  start: '从哪天开始发',
  startHelp: '不选就是发布时',
  end: '发到哪天',
  endPick: '或者自己选，到那天 24:00',
  ends: [
    { value: '7', label: '一周' },
    { value: '30', label: '一个月' },
    { value: '90', label: '三个月' },
  ],
  validity: '有效期',
  validityKinds: [
    { value: 'days', label: '到手后几天' },
    { value: 'dates', label: '固定日期' },
  ],
  validDays: '到手后',
  days: '天',
  validFrom: '从哪天能用',
  validFromHelp: '不选就是马上',
  validUntil: '用到哪天',
  audience: '所有群通用',
  audienceHelp: '不选就只在本群',
  preview: '预览',
  previewTitle: '大家会看到',
  previewGiven: '只由你送的券不在兑换页，送到卡包里是这样',
  publish: '发布',
  waiting: '上一批还在路上，连上网会自动发出，不用再发',
  sent: '这份草稿送出过一次，先看看是不是已经发了',
  toList: '看列表',
  more: '再加几张',
  until: '发到哪天',
  save: '保存',
  nothingNew: '还没改什么',
  fixed: '发出去的不再改',
  isEnded: '这批券已经结束，不能再加了。照这批再发一批就好',
  yuan: '元',
  published: '发出去了。转到群里，大家才知道',
} as const;

/** What a field says while it is empty or out of bounds. */
export const MISSING_WORDS: Partial<Readonly<Record<FormField, string>>> = {
  title: '给这批券起个名字',
  amountYuan: '填减多少钱，最少 0.01 元',
  fold: '填 0.1 到 9.9 之间的数',
  capYuan: '填一个上限，打折券都要有',
  itemText: '写送什么，12 个字以内',
  itemYuan: '填成本，没有成本就填 0',
  minimumYuan: '门槛最多 10 万元',
  scopeText: '写清楚能买什么，店员照这个看',
  placeText: '写清楚在哪用',
  points: '填要多少分，最少 1 分',
  totalCount: '填张数，1 到 10 万张',
  endDay: '选发到哪天',
  validDays: '填 1 到 400 天',
  validUntilDay: '选用到哪天',
};

export const draftSavedWords = (atMs: number) => `${formatTime(atMs)} 已存草稿`;
export const errorCountWords = (count: number) => `还有 ${count} 处要填`;
export const extendedWords = (moreCount: number, endsAtMs: number, nowMs: number) =>
  `${moreCount === 0 ? '' : `加到 ${formatCount(moreCount)} 张，`}发到 ${formatDeadline(endsAtMs, nowMs)}`;
export const nowTotalWords = (totalCount: number, leftCount: number) =>
  `现在一共 ${formatCount(totalCount)} 张，余 ${formatCount(leftCount)} 张`;
export const nowEndWords = (endsAtMs: number, nowMs: number) => `现在发到 ${formatDeadline(endsAtMs, nowMs)}`;
