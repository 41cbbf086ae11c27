import type { FormTerms } from '../../domain/sign-ups/form-terms';
import type { Question } from '../../domain/sign-ups/question';
import { openSessions } from '../../server/jobs/open-sessions';
import { sendMailings } from '../../server/jobs/send-mailings';
import { tendForms } from '../../server/jobs/tend-forms';
import type { Ports } from '../../server/ports/ports';
import { dice } from './dice';
import type { Neighbour } from './neighbours';
import { openidOf } from './personas';
import { as, type Stage, type Step } from './stage';
import type { StoryTime } from './story-time';

export type EventName = 'picnic' | 'badminton' | 'clinic';

interface EventPlan {
  /** The days it is opened and takes place on, from today. */
  readonly from: number;
  readonly day: number;
  readonly isWeekly: boolean;
  readonly joinCount: number;
  readonly terms: Partial<FormTerms>;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NOON = 720;

const asked = { helpText: '', showIf: null, personal: false, purpose: '', keepDays: 30 } as const;
const LEVEL: Question = {
  ...{ ...asked, id: 'level', title: '打得怎么样', required: true, kind: 'single' },
  options: [
    { id: 'new', label: '刚学', quota: null },
    { id: 'ok', label: '能对拉', quota: null },
    { id: 'good', label: '能打比赛', quota: null },
  ],
};
const PHONE: Question = {
  ...{ ...asked, id: 'phone', title: '联系手机', required: true, kind: 'phone' },
  ...{ personal: true, purpose: '改时间时联系', keepDays: 3 },
};

/** One that is over, one every week, one that is full and still to come. */
const EVENTS: Readonly<Record<EventName, EventPlan>> = {
  picnic: {
    ...{ from: -12, day: -9, isWeekly: false, joinCount: 14 },
    terms: {
      title: '周末公园野餐',
      introText: '每家带一样吃的，地垫我来带。',
      placeText: '人民公园南门',
      capacity: 20,
    },
  },
  badminton: {
    ...{ from: -8, day: -1, isWeekly: true, joinCount: 10 },
    terms: {
      ...{ title: '每周羽毛球', introText: '两块场地，新手老手都行。', placeText: '体育馆 3 号馆', capacity: 12 },
      questions: [LEVEL],
    },
  },
  clinic: {
    ...{ from: -2, day: 8, isWeekly: false, joinCount: 15 },
    terms: {
      ...{ title: '社区量血压', introText: '空腹来更准。', placeText: '社区活动室', capacity: 12, plusOnesMax: 0 },
      questions: [PHONE],
    },
  },
};

export const EVENT_OPENINGS = (Object.keys(EVENTS) as EventName[]).map((name) => ({
  offset: EVENTS[name].from,
  begin: async (stage: Stage): Promise<Stage> => {
    const terms = termsOf(stage.time, EVENTS[name]);
    const operation = EVENTS[name].isWeekly ? 'sign-ups.publish-series' : 'sign-ups.publish-form';
    const { groupId } = stage;
    const { formId } = await stage.cloud.act(as('laozhou', terms.opensAtMs), operation, { groupId, terms });
    return { ...stage, events: { ...stage.events, [name]: formId } };
  },
}));

function termsOf(time: StoryTime, { from, day, terms }: EventPlan): FormTerms {
  const startsAtMs = time.at(-1, 1_140) + (day + 1) * DAY_MS;
  return {
    ...{ title: '', introText: '', placeText: '', feeNote: '', sensitivity: 'none', questions: [] },
    event: { startsAtMs, endsAtMs: startsAtMs + 2 * HOUR_MS },
    opensAtMs: time.at(from, NOON),
    closesAtMs: startsAtMs - 2 * HOUR_MS,
    capacity: null,
    perMember: { max: 1, per: 'form' },
    plusOnesMax: 1,
    approval: false,
    waitlist: { max: 10, confirmMinutes: 0 },
    ...{ cancelUntil: 'close', editUntil: 'close', attendancePoints: 10 },
    ...{ selfCheckIn: true, walkIns: true, showsNames: true },
    ...terms,
  };
}

/** What neighbours and staff do with the events on a day. */
export function eventSteps(stage: Stage, people: readonly Neighbour[], offset: number): readonly Step[] {
  const names = Object.keys(EVENTS) as EventName[];
  return [
    ...names.filter((name) => EVENTS[name].from === offset).flatMap((name) => joining(stage, name, people)),
    ...names.filter((name) => EVENTS[name].day === offset).map((name) => letIn(stage, name)),
  ];
}

function joining(stage: Stage, name: EventName, people: readonly Neighbour[]): readonly Step[] {
  const { from, joinCount, isWeekly, terms } = EVENTS[name];
  const luck = dice(`event-${name}`);
  const here = people.filter(({ joinOffset }) => joinOffset < from).slice(0, joinCount);
  const own = name === 'clinic' ? [] : [openidOf('lijie')];
  return [...own, ...here.map(({ openid }) => openid)].map((openid, index) => {
    const answers = answersFor(terms.questions ?? [], luck.whole(0, 2), index);
    const wish = { edition: 1, answers, places: 1, joinsWaitlist: true };
    const atMs = stage.time.at(from, luck.whole(NOON + 5, NOON + 400));
    const run = async (): Promise<void> => {
      const form = { groupId: stage.groupId, formId: stage.events[name] };
      const made = await stage.cloud.attempt({ openid, atMs }, 'sign-ups.submit', { ...form, ...wish });
      if (made === null || !isWeekly || index >= 5) return;
      const regular = { signUpId: made.signUpId, isRegular: true };
      await stage.cloud.act({ openid, atMs: atMs + 1_000 }, 'sign-ups.set-regular', regular);
    };
    return { lane: openid, atMs, run };
  });
}

function answersFor(questions: readonly Question[], pick: number, index: number): Record<string, string> {
  const found = questions.map((question): readonly [string, string] =>
    question.kind === 'single'
      ? [question.id, question.options[pick]?.id ?? '']
      : [question.id, `199${String(10_000_000 + index * 7_919)}`],
  );
  return Object.fromEntries(found);
}

/** Most who signed up come; what it cost is written down afterwards. */
function letIn(stage: Stage, name: EventName): Step {
  const atMs = stage.time.at(EVENTS[name].day, 1_140);
  const run = async (): Promise<void> => {
    const form = { groupId: stage.groupId, formId: stage.events[name] };
    const listed = { ...form, segment: 'confirmed' } as const;
    const { items } = await stage.cloud.act(as('aning', atMs), 'sign-ups.list-sign-ups', listed);
    for (const [index, { signUpId }] of items.entries()) {
      const admitted = { ...form, signUpId, way: 'list' } as const;
      if (index % 5 !== 4) await stage.cloud.act(as('laozhou', atMs + index * 1_000), 'sign-ups.admit', admitted);
    }
    const feeNote = 'AA，每人 18 元，已经在群里平摊了';
    await stage.cloud.act(as('laozhou', atMs + HOUR_MS), 'sign-ups.set-fee-note', { ...form, feeNote });
  };
  return { lane: 'staff', atMs, run };
}

/** What the timers did with events in the evening. */
export async function eventShift(ports: Ports): Promise<void> {
  const budget = { deadlineMs: ports.clock.nowMs() + 1 };
  await openSessions(ports, budget);
  await tendForms(ports, budget);
  await sendMailings(ports, budget);
}
