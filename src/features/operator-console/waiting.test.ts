import { businessDay, startOfDayMs } from '@domain/kernel/business-day';
import type { ChallengeFacts } from '../../../contracts/check-in';
import type { Asked } from '@/lib/use-operation';
import { happeningsToday } from './schedule';
import type { ConsoleAnswers } from './use-console';
import { gatherWaiting } from './waiting';

jest.mock('@/lib/use-operation', () => ({}));
jest.mock('@/platform/navigation', () => ({ openPage: jest.fn() }));
jest.mock('./use-operator-operations', () => ({}));

const DAY = businessDay('2026-11-23');
const NOON_MS = startOfDayMs(DAY) + 12 * 3_600_000;
const HOUR_MS = 3_600_000;

const challenge = (changes: Partial<ChallengeFacts['terms']> = {}): ChallengeFacts => ({
  challengeId: 'ch_1',
  groupId: 'g_1',
  status: 'running',
  terms: {
    title: '每天读 20 分钟',
    ruleText: '',
    promptText: '',
    startDay: '2026-11-01',
    endDay: '2026-12-31',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    opensAtMinute: 0,
    closesAtMinute: 1440,
    cutOffMinutes: 0,
    pauses: [],
    pointsPerDay: 10,
    milestones: [],
    memberDayPointsMax: 200,
    makeUp: { perMonth: 0, windowDays: 0 },
    leave: { perMonth: 0 },
    showsTexts: true,
    ...changes,
  },
});

const asked = <Data>(data: Data): Asked<Data> => ({
  data,
  isLoading: false,
  refusal: null,
  isOffline: false,
  answeredAtMs: NOON_MS,
  refresh: () => Promise.resolve(),
});
const refused = (code: string): Asked<never> => ({
  ...asked(undefined as never),
  data: undefined,
  refusal: { code, details: {}, words: '' },
});
const EMPTY = asked({ items: [], next: null });

const answers = (changes: Partial<ConsoleAnswers> = {}): ConsoleAnswers => ({
  challenges: asked({ items: [challenge()], next: null }),
  current: [challenge()],
  attendance: [],
  texts: [],
  signUps: asked({ items: [], isMore: false }),
  complaints: EMPTY,
  adjustments: EMPTY,
  batches: EMPTY,
  chains: EMPTY,
  runs: [],
  ...changes,
});
const attendance = (doneCount: number, memberCount: number, of = challenge()) => ({
  challenge: of,
  asked: asked({ title: of.terms.title, day: DAY, doneCount, memberCount, page: { items: [], next: null } }),
});
const complaint = { complaintId: 'k', memberId: 'm', name: '李姐', text: '', status: 'open', answer: null } as const;

describe('what waits for staff', () => {
  it('puts people who wait before what is missing today', () => {
    const complaints = asked({ items: [{ ...complaint, atMs: NOON_MS - HOUR_MS }], next: null });
    const { things } = gatherWaiting(answers({ complaints, attendance: [attendance(186, 300)] }), NOON_MS);
    expect(things.map(({ title }) => title)).toEqual(['1 条申诉没回', '114 位还没打卡']);
  });

  it('is nothing when everybody is done', () => {
    expect(gatherWaiting(answers({ attendance: [attendance(300, 300)] }), NOON_MS).things).toEqual([]);
  });

  it('calls nobody to a day whose window has closed', () => {
    const early = challenge({ opensAtMinute: 330, closesAtMinute: 480 });
    expect(gatherWaiting(answers({ attendance: [attendance(1, 300, early)] }), NOON_MS).things).toEqual([]);
  });

  it('names the last day and a batch that has run out', () => {
    const last = challenge({ endDay: DAY });
    const batch = {
      batchId: 'b',
      groupId: 'g_1',
      title: '豆浆油条一份',
      worth: { kind: 'amount', fen: 500 } as const,
      price: { kind: 'free' } as const,
      status: 'open' as const,
      paused: false,
      claimStartsAtMs: 0,
      claimEndsAtMs: NOON_MS + HOUR_MS,
      totalCount: 24,
      issuedCount: 24,
      leftCount: 0,
    };
    const found = gatherWaiting(answers({ current: [last], batches: asked({ items: [batch], next: null }) }), NOON_MS);
    expect(found.things.map(({ title }) => title)).toEqual([
      '「每天读 20 分钟」今天最后一天',
      '「豆浆油条一份」发完了',
    ]);
  });

  it('has the people who wait in a chain, what its last day lacks, and who has not fetched theirs', () => {
    const run = {
      ...{ chainId: 'c', title: '草莓', phase: 'open', closesAtMs: NOON_MS + HOUR_MS, missingCount: 4 },
      ...{ threshold: { by: 'pieces', count: 30 }, openCaseCount: 0, claimCount: 2, reportedCount: 0, arrivedAtMs: 0 },
      pickUps: { waiting: 0, partly: 0, done: 0 },
      skus: [
        { soldCount: 27, leftCount: 3, heldCount: 0 },
        { soldCount: 90, leftCount: null, heldCount: 0 },
      ],
    };
    const arrived = {
      ...run,
      ...{ chainId: 'd', phase: 'arrived', missingCount: 0, claimCount: 0, reportedCount: 3, openCaseCount: 1 },
      ...{ arrivedAtMs: NOON_MS - 24 * HOUR_MS, pickUps: { waiting: 5, partly: 1, done: 9 } },
    };
    const runs = [run, arrived, { ...run, chainId: 'e', phase: 'paused', claimCount: 0 }];
    const { things } = gatherWaiting(answers({ runs: runs.map((one) => asked(one as never)) }), NOON_MS);
    expect(things.map(({ title }) => title)).toEqual([
      '1 条接龙售后没回',
      '2 人说接龙是自己的',
      '3 人说付好了',
      '接龙还差 4 份',
      '6 单还没取',
      '有一样只剩 3 份了',
      '「草莓」还停着',
    ]);
  });

  it('calls nobody to a chain that closes another day, nor to one that arrived this morning', () => {
    const run = {
      ...{ chainId: 'c', title: '草莓', phase: 'open', closesAtMs: NOON_MS + 24 * HOUR_MS, missingCount: 4 },
      ...{ threshold: { by: 'pieces', count: 30 }, openCaseCount: 0, claimCount: 0, reportedCount: 0, arrivedAtMs: 0 },
      pickUps: { waiting: 5, partly: 0, done: 0 },
      skus: [{ soldCount: 26, leftCount: 3, heldCount: 0 }],
    };
    const runs = [run, { ...run, phase: 'arrived', arrivedAtMs: NOON_MS - HOUR_MS }].map((one) => asked(one as never));
    expect(gatherWaiting(answers({ runs }), NOON_MS).things).toEqual([]);
  });

  it('counts only adjustments that this reader may agree to', () => {
    const line = { adjustmentId: 'a', memberName: '李姐', proposedByName: '老周', mayApprove: false };
    const adjustments = asked({ items: [line], next: null }) as never;
    expect(gatherWaiting(answers({ adjustments }), NOON_MS).things).toEqual([]);
  });

  it('names the part that could not be asked, and keeps quiet about what is not theirs to see', () => {
    const found = gatherWaiting(answers({ complaints: refused('OFFLINE'), batches: refused('NOT_ALLOWED') }), NOON_MS);
    expect(found.missing).toEqual(['申诉']);
  });
});

describe('what still happens today', () => {
  it('has closing times in order, a night owl’s after midnight', () => {
    const owl = { ...challenge({ title: '夜猫子', opensAtMinute: 1320, cutOffMinutes: 300 }), challengeId: 'ch_2' };
    expect(happeningsToday([owl, challenge()], [], NOON_MS).map(({ title, tag }) => `${title} ${tag}`)).toEqual([
      '夜猫子 开始 自动',
      '每天读 20 分钟 截止 自动',
      '夜猫子 截止 明天凌晨',
    ]);
  });

  it('has nothing of a day that does not count', () => {
    expect(happeningsToday([challenge({ weekdays: [6, 7] })], [], NOON_MS)).toEqual([]);
  });
});
