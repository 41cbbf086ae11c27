import { checkTerms } from './check-terms';
import type { FormTerms } from './form-terms';
import type { Question } from './question';

const NOW_MS = 1_000_000;
const asked = { helpText: '', required: true, showIf: null, purpose: '', keepDays: 7, personal: false } as const;
const consent = (about: 'rules' | 'sensitive' | 'guardian', change: object = {}): Question => ({
  ...asked,
  id: 'yes',
  title: '同意',
  kind: 'consent',
  text: '我同意',
  about,
  ...change,
});
const choice = (id: string, quotas: readonly (number | null)[]): Question => ({
  ...asked,
  ...{ id, title: '选一个', kind: 'single' },
  options: quotas.map((quota, index) => ({ id: String(index), label: String(index), quota })),
});
const TERMS: FormTerms = {
  ...{ title: '聚餐', introText: '', placeText: '东门', feeNote: '', showsNames: true },
  ...{ opensAtMs: NOW_MS + 10, closesAtMs: NOW_MS + 100, capacity: 10, plusOnesMax: 0, approval: false },
  event: { startsAtMs: NOW_MS + 100, endsAtMs: NOW_MS + 200 },
  ...{ perMember: { max: 1, per: 'form' }, waitlist: null, cancelUntil: 'start', editUntil: 'close' },
  ...{ walkIns: false, selfCheckIn: false, attendancePoints: 0, sensitivity: 'none', questions: [] },
};
const survey = { event: null } as const;
const closing = (atMs: number) => ({ closesAtMs: NOW_MS + atMs });
const waiting = (confirmMinutes: number) => ({ waitlist: { max: 5, confirmMinutes } });
const twice = { perMember: { max: 2, per: 'form' } } as const;
const fortyOne = [1, 2, 3].map((number) =>
  choice(
    `q${String(number)}`,
    Array.from({ length: 14 }, () => 5),
  ),
);
const forty = [...fortyOne.slice(0, 2), choice('q3', [...Array.from({ length: 12 }, () => 5), null, null])];

const fieldOf = (change: Partial<FormTerms>) => {
  const checked = checkTerms({ ...TERMS, ...change }, NOW_MS);
  return checked.ok ? null : [checked.code, checked.details?.field];
};

describe('terms that make sense', () => {
  it.each<[string, Partial<FormTerms>]>([
    ['as they are', {}],
    ['close a moment after they open', closing(11)],
    ['opened long ago, close a moment from now', { opensAtMs: 0, closesAtMs: NOW_MS + 1 }],
    ['close when the event ends', closing(200)],
    ['a form without an event closes whenever it likes', { ...survey, ...closing(9_999) }],
    ['points for coming, once a form', { attendancePoints: 5 }],
    ['the code at the door and walk-ins, on a day', { selfCheckIn: true, walkIns: true }],
    ['twice for each member, without points for coming', twice],
    ['a waitlist of places', waiting(0)],
    ['a waitlist of an option alone', { ...waiting(0), capacity: null, questions: [choice('q', [3])] }],
    ['ten minutes to confirm', waiting(10)],
    ['two days to confirm', waiting(2_880)],
    ['room for one whole party', { capacity: 3, plusOnesMax: 2 }],
    ['any number of places', { capacity: null, plusOnesMax: 10 }],
    ['forty options with places of their own', { questions: forty }],
    ['health data with a consent of its own', { sensitivity: 'health', questions: [consent('sensitive')] }],
    ['children with their guardian’s consent', { sensitivity: 'children', questions: [consent('guardian')] }],
  ])('%s', (_why, change) => {
    expect(fieldOf(change)).toBeNull();
  });
});

describe('terms that make none', () => {
  it.each<[string, Partial<FormTerms>, string]>([
    ['close when they open', closing(10), 'closesAtMs'],
    ['are closed by now', { opensAtMs: 0, ...closing(0) }, 'closesAtMs'],
    ['close after the event', closing(201), 'closesAtMs'],
    ['an event of no length', { event: { startsAtMs: NOW_MS + 200, endsAtMs: NOW_MS + 200 } }, 'event'],
    ['points for coming to nothing', { ...survey, attendancePoints: 1 }, 'attendancePoints'],
    ['points for coming, twice a member', { ...twice, attendancePoints: 1 }, 'attendancePoints'],
    ['points for coming, once a week', { perMember: { max: 1, per: 'week' }, attendancePoints: 1 }, 'attendancePoints'],
    ['a code at no door', { ...survey, selfCheckIn: true }, 'selfCheckIn'],
    ['walk-ins to nothing', { ...survey, walkIns: true }, 'walkIns'],
    ['forty-two options with places of their own', { questions: fortyOne }, 'questions'],
    ['a waitlist for what never fills', { ...waiting(0), capacity: null }, 'waitlist'],
    [
      'a waitlist for options that never fill',
      { ...waiting(0), capacity: null, questions: [choice('q', [null])] },
      'waitlist',
    ],
    ['nine minutes to confirm', waiting(9), 'waitlist'],
    ['more than two days to confirm', waiting(2_881), 'waitlist'],
    ['no room for one whole party', { capacity: 2, plusOnesMax: 2 }, 'plusOnesMax'],
    ['an unsound question', { questions: [choice('q', [1]), choice('q', [1])] }, 'questions.q'],
  ])('%s', (_why, change, field) => {
    expect(fieldOf(change)).toEqual(['TERMS_WRONG', field]);
  });
});

/** PIPL art. 29: consent of its own to sensitive data; art. 31: a guardian's for children under 14. */
describe('sensitive data is not asked without its consent', () => {
  it.each<[string, FormTerms['sensitivity'], readonly Question[]]>([
    ['health data with no consent', 'health', []],
    ['health data with a consent to the rules', 'health', [consent('rules')]],
    ['health data with a guardian’s consent', 'health', [consent('guardian')]],
    ['children with a consent of somebody else', 'children', [consent('sensitive')]],
    ['a consent that may be left out', 'health', [consent('sensitive', { required: false })]],
    [
      'a consent that is not always asked',
      'children',
      [choice('q', [null]), consent('guardian', { showIf: { questionId: 'q', anyOf: ['0'] } })],
    ],
    ['a choice that calls itself one', 'health', [{ ...choice('q', [null]), about: 'sensitive' } as Question]],
  ])('%s', (_why, sensitivity, questions) => {
    expect(fieldOf({ sensitivity, questions })).toEqual(['TERMS_WRONG', 'sensitivity']);
  });
});
