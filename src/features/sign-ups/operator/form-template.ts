import { addDays, businessDayAt, startOfDayMs, weekdayOf } from '@domain/kernel/business-day';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import { plainTerms } from './plain-terms';
import {
  askChoice,
  askConsent,
  askLongText,
  askNumber,
  askPhone,
  askSlots,
  askText,
  personalFor,
} from './template-questions';

const HOUR_MS = 3_600_000;
const SATURDAY = 6;
const WEEK_DAYS = 7;

export type TemplateName =
  'dinner' | 'badminton' | 'charity' | 'parents' | 'team' | 'lesson' | 'clinic' | 'carpool' | 'plain';

/** What a new form of each kind says before anybody edits it: next Saturday, unless that is today. */
export function templateTerms(name: TemplateName, nowMs: number): FormTerms {
  const startsAtMs = startOfDayMs(nextSaturday(nowMs)) + 9 * HOUR_MS;
  return TEMPLATES[name](plainTerms(nowMs, startsAtMs), startsAtMs);
}

function nextSaturday(nowMs: number): string {
  const today = businessDayAt(nowMs);
  const days = (SATURDAY - weekdayOf(today) + WEEK_DAYS) % WEEK_DAYS;
  return addDays(today, days === 0 ? WEEK_DAYS : days);
}

type Template = (plain: FormTerms, startsAtMs: number) => FormTerms;

const TEMPLATES: Readonly<Record<TemplateName, Template>> = {
  plain: (plain) => plain,
  dinner: (plain, startsAtMs) => ({
    ...plain,
    title: '周末一起吃顿饭',
    introText: '饭钱 AA，菜到了再点。带家里人来都欢迎。',
    event: { startsAtMs: startsAtMs + 9 * HOUR_MS, endsAtMs: startsAtMs + 11 * HOUR_MS },
    capacity: 12,
    plusOnesMax: 3,
    waitlist: { max: 10, confirmMinutes: 0 },
    feeNote: 'AA，吃完平摊',
    questions: [askChoice('spicy', '能吃辣吗', { labels: ['能吃', '微辣', '不吃辣'] }), askText('avoid', '有什么忌口')],
  }),
  badminton: (plain, startsAtMs) => ({
    ...plain,
    title: '周末羽毛球',
    introText: '两块场地，新手老手都行。球拍可以借。',
    event: { startsAtMs: startsAtMs + 10 * HOUR_MS, endsAtMs: startsAtMs + 12 * HOUR_MS },
    capacity: 12,
    plusOnesMax: 1,
    waitlist: { max: 10, confirmMinutes: 0 },
    attendancePoints: 10,
    selfCheckIn: true,
    feeNote: '场地和球 AA，打完平摊',
    questions: [askChoice('level', '打得怎么样', { labels: ['刚学', '能对拉', '能打比赛'] })],
  }),
  charity: (plain, startsAtMs) => ({
    ...plain,
    title: '周末公益半日',
    introText: '带上水和帽子，结束后一起收拾。',
    event: { startsAtMs, endsAtMs: startsAtMs + 3 * HOUR_MS },
    capacity: 30,
    waitlist: { max: 20, confirmMinutes: 120 },
    attendancePoints: 20,
    selfCheckIn: true,
    walkIns: true,
    questions: [
      askChoice('post', '想做哪一样', { labels: ['捡垃圾', '发宣传', '后勤'], quotas: [15, 8, 7], required: true }),
      askPhone('phone', '联系手机', { required: true, ...personalFor('当天集合联系', 7) }),
      askConsent('rules', '活动须知', { text: '这是户外活动，我会照顾好自己，听领队安排。', about: 'rules' }),
    ],
  }),
  parents: (plain, startsAtMs) => ({
    ...plain,
    title: '家长会',
    introText: '一个孩子来一位家长，提前十分钟到。',
    event: { startsAtMs: startsAtMs + 5 * HOUR_MS, endsAtMs: startsAtMs + 7 * HOUR_MS },
    sensitivity: 'children',
    questions: [
      askText('child', '孩子姓名', { required: true, ...personalFor('排座位用', 3) }),
      askChoice('class', '哪个班', { labels: ['一班', '二班', '三班'], required: true }),
      askText('ask', '想问老师的', personalFor('转给老师', 3)),
      askConsent('guardian', '监护人同意', {
        text: '我是孩子的监护人，同意为这次家长会登记孩子的姓名和班级，会后三天自动删除。',
        about: 'guardian',
      }),
    ],
  }),
  team: (plain, startsAtMs) => ({
    ...plain,
    title: '团建一日',
    introText: '早上集合，晚饭前回来。',
    event: { startsAtMs, endsAtMs: startsAtMs + 8 * HOUR_MS },
    capacity: 40,
    attendancePoints: 10,
    questions: [
      askChoice('travel', '怎么去', { labels: ['坐大巴', '自己开车'], required: true }),
      askChoice('size', '衣服尺码', { labels: ['S', 'M', 'L', 'XL', 'XXL'], required: true }),
      askPhone('phone', '联系手机', { required: true, ...personalFor('走散了好联系', 7) }),
    ],
  }),
  lesson: (plain, startsAtMs) => ({
    ...plain,
    title: '周末小课',
    introText: '一小时讲，一小时练。',
    event: { startsAtMs: startsAtMs + HOUR_MS, endsAtMs: startsAtMs + 3 * HOUR_MS },
    capacity: 20,
    waitlist: { max: 10, confirmMinutes: 120 },
    attendancePoints: 10,
    questions: [
      askChoice('base', '基础怎么样', { labels: ['从零开始', '学过一点', '想提高'], required: true }),
      askText('hope', '最想学什么'),
    ],
  }),
  clinic: (plain, startsAtMs) => ({
    ...plain,
    title: '社区义诊',
    introText: '按约好的时间来，带上以前的检查单。',
    event: { startsAtMs, endsAtMs: startsAtMs + 2 * HOUR_MS },
    sensitivity: 'health',
    approval: false,
    questions: [
      askSlots('slot', '几点来', startsAtMs),
      askLongText('symptom', '哪里不舒服', personalFor('只给义诊医生看', 3)),
      askPhone('phone', '联系手机', { required: true, ...personalFor('改时间时联系', 3) }),
      askConsent('health', '健康信息同意', {
        text: '我同意为这次义诊登记健康信息，只给义诊医生看，结束三天后自动删除。',
        about: 'sensitive',
      }),
    ],
  }),
  carpool: (plain, startsAtMs) => ({
    ...plain,
    title: '周末拼车',
    introText: '油费平摊，准点出发。',
    event: { startsAtMs: startsAtMs - HOUR_MS, endsAtMs: startsAtMs + HOUR_MS },
    capacity: 4,
    plusOnesMax: 2,
    waitlist: { max: 5, confirmMinutes: 0 },
    feeNote: '油费过路费平摊',
    questions: [
      askChoice('stop', '在哪上车', { labels: ['东门', '地铁口'], required: true }),
      askNumber('bags', '几件行李'),
      askPhone('phone', '联系手机', { required: true, ...personalFor('到了打电话', 1) }),
    ],
  }),
};
