import { fireEvent, screen } from '@testing-library/react';
import type { EntryDetail, EntryLine, PointsOverview } from '../../contracts/points-views';
import PointsPage from '@/subpackages/member/pages/points/index';
import { answering, done, newPhone, noNetwork, settled, show } from './answering';
import { phone } from './taro';

const NOW_MS = Date.parse('2026-11-23T19:44+08:00');
const overview: PointsOverview = {
  status: 'open',
  availablePoints: 1_298,
  worthFen: 1_298,
  pointsPerYuan: 100,
  heldPoints: 0,
  debtPoints: 0,
  monthEarnedPoints: 412,
  monthUsedPoints: 300,
  totalEarnedPoints: 4_860,
  earnedTodayPoints: 12,
  dayMaxPoints: 500,
  expiring: [
    { expiresOn: '2026-12-31', points: 200, daysLeft: 38 },
    { expiresOn: '2027-12-31', points: 1_098, daysLeft: 403 },
  ],
  entryCount: 214,
  caseNumber: null,
  coming: [],
  nowMs: NOW_MS,
};
const line: EntryLine = {
  number: 214,
  kind: 'earn',
  side: 'earned',
  reason: 'check-in',
  points: 12,
  balanceAfterPoints: 1_298,
  debtAfterPoints: 0,
  subject: 'check-in:ch1:2026-11-23',
  title: '阅读打卡',
  parts: [
    { reason: 'check-in', points: 10 },
    { reason: 'milestone', points: 2 },
  ],
  reverses: null,
  atMs: NOW_MS - 60_000,
  day: '2026-11-23',
  note: '',
};
const spent: EntryLine = {
  ...line,
  number: 213,
  kind: 'spend',
  side: 'used',
  reason: 'coupon-exchange',
  points: -300,
  balanceAfterPoints: 1_286,
  subject: 'coupon:b1:m1:0',
  title: '满 30 减 5',
  parts: [{ reason: 'coupon-exchange', points: 300 }],
  atMs: NOW_MS - 86_400_000,
  day: '2026-11-22',
};
const detail: EntryDetail = {
  ...line,
  groupName: '梧桐里邻里团',
  allocation: [{ expiresOn: '2027-12-31', points: 12 }],
  original: null,
  reversedPoints: 0,
  fingerprint: 'Diha7hiY',
};
const answers = (change: object = {}) =>
  answering({
    'points.read': done(overview),
    'points.list-entries': done({ items: [line, spent], next: null }),
    'points.read-entry': done(detail),
    ...change,
  });
const tap = async (words: string) => {
  fireEvent.click(screen.getByText(words));
  await settled();
};

beforeEach(() => {
  newPhone('g1');
  jest.spyOn(Date, 'now').mockReturnValue(NOW_MS);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the points page', () => {
  it('shows every line with the balance after it, under its day, and that they add up', async () => {
    answers();
    await show(<PointsPage />);
    expect(screen.getByText('约值 ¥12.98 · 100 分抵 ¥1')).toBeTruthy();
    expect(screen.getByText('今天')).toBeTruthy();
    expect(screen.getByText('昨天')).toBeTruthy();
    expect(screen.getByText('余 1,286')).toBeTruthy();
    expect(screen.getByText('−300').className).toContain('minus');
    expect(screen.getByText('共 214 笔，逐笔相加等于余额')).toBeTruthy();
  });

  it('warns of what expires next and tells what expires when', async () => {
    answers();
    await show(<PointsPage />);
    await tap('200 分将在 12 月 31 日到期，还有 38 天');
    expect(screen.getByText('1,098 分')).toBeTruthy();
    expect(screen.getByText('2027 年 12 月 31 日，还有 403 天')).toBeTruthy();
  });

  it('takes one line apart: its number, its parts, its group, its lots', async () => {
    answers();
    await show(<PointsPage />);
    await tap('阅读打卡');
    expect(screen.getByText('第 214 笔')).toBeTruthy();
    expect(screen.getByText('连续 +2')).toBeTruthy();
    expect(screen.getByText('梧桐里邻里团')).toBeTruthy();
    expect(screen.getByText('Diha7hiY')).toBeTruthy();
    await tap('看这个打卡');
    expect(phone.opened).toEqual(['/subpackages/member/pages/check-in/index?challengeId=ch1']);
  });

  it('leads from a line that is wrong to a complaint about that line', async () => {
    answers();
    await show(<PointsPage />);
    await tap('兑换 满 30 减 5');
    await tap('这笔不对，去申诉');
    expect(decodeURIComponent(phone.opened[0] ?? '')).toContain('about=积分第 213 笔，−300 分');
  });

  it('shows what it knows of a line without network', async () => {
    answers({ 'points.read-entry': noNetwork });
    await show(<PointsPage />);
    await tap('阅读打卡');
    expect(screen.getByText('打卡 +10')).toBeTruthy();
    expect(screen.getByText('没连上网')).toBeTruthy();
  });

  it('asks for one side of the ledger at a time', async () => {
    const cloud = answers();
    await show(<PointsPage />);
    cloud.change('points.list-entries', done({ items: [], next: null }));
    await tap('退回');
    expect(screen.getByText('没有退回的积分')).toBeTruthy();
  });

  it('begins with the way to the first line', async () => {
    answers({
      'points.read': done({ ...overview, availablePoints: 0, expiring: [], entryCount: 0 }),
      'points.list-entries': done({ items: [], next: null }),
    });
    await show(<PointsPage />);
    expect(screen.getByText('还没有积分。去打一次卡，第一笔就在这里')).toBeTruthy();
    expect(screen.queryByText(/逐笔相加/)).toBeNull();
    await tap('去打卡');
    expect(phone.opened).toEqual(['/pages/home/index']);
  });

  it('shows a mismatch with its case number in place of the proof', async () => {
    answers({ 'points.read': done({ ...overview, status: 'frozen', caseNumber: '2026-11-23-A1B2C3' }) });
    await show(<PointsPage />);
    expect(screen.getByText('正在核对，编号 2026-11-23-A1B2C3')).toBeTruthy();
    expect(screen.queryByText(/逐笔相加/)).toBeNull();
  });

  it('goes on to older lines', async () => {
    const cloud = answers({ 'points.list-entries': done({ items: [line], next: 'older' }) });
    await show(<PointsPage />);
    cloud.change('points.list-entries', done({ items: [spent], next: null }));
    await tap('看更多');
    expect(screen.getByText('兑换 满 30 减 5')).toBeTruthy();
    expect(screen.getByText('没有更多了')).toBeTruthy();
  });
});
