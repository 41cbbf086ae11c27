import { fireEvent, render, screen } from '@testing-library/react';
import { makeUpDay } from '@domain/check-in/make-up';
import { takeLeave } from '@domain/check-in/leave';
import { addDays } from '@domain/kernel/business-day';
import { WaitingNotice } from '@/features/check-in/waiting-notice';
import CheckInPage from '@/subpackages/member/pages/check-in/index';
import { answering, done, newPhone, noNetwork, refused, settled, show } from './answering';
import { NOW_MS, progressOn, receiptOf, TERMS, TODAY, viewOf } from './sample-challenge';
import { phone } from './taro';

/** Five of the last six days: the third is missing. */
const days = [6, 5, 4, 2, 1].map((ago) => addDays(TODAY, -ago));
const before = progressOn(days);

const answers = (change: object = {}) =>
  answering({
    'check-in.read': done(viewOf(before)),
    'check-in.record': done(receiptOf(before)),
    'check-in.list-texts': done({ items: [], next: null }),
    ...change,
  });

const tap = async (words: string) => {
  fireEvent.click(screen.getByText(words));
  await settled();
};

beforeEach(() => {
  newPhone('g1', { challengeId: 'c1' });
  jest.spyOn(Date, 'now').mockReturnValue(NOW_MS);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the page of a challenge', () => {
  it('shows days in all, the run, and what is left of make-ups and leaves', async () => {
    answers();
    await show(<CheckInPage />);
    expect(screen.getAllByText('5')[0]?.className).toContain('display');
    expect(screen.getByText('连续 2 天')).toBeTruthy();
    expect(screen.getByText('补卡剩 3 张 · 请假剩 2 天')).toBeTruthy();
    expect(screen.getByText('再打 5 天到连续 7 天，可得 20 分')).toBeTruthy();
  });

  it('sends what was written along with the check-in, and shows it afterwards', async () => {
    const cloud = answers({ 'check-in.record': done({ ...receiptOf(before), text: 'private' }) });
    const inputs: unknown[] = [];
    cloud.change('check-in.record', (input: never) => {
      inputs.push(input);
      return done({ ...receiptOf(before), text: 'private' });
    });
    await show(<CheckInPage />);
    fireEvent.change(screen.getByLabelText('今天读到了什么？'), { target: { value: '读到第三章' } });
    await tap('打卡 · 得 10 分');
    expect(inputs).toEqual([
      { groupId: 'g1', challengeId: 'c1', day: TODAY, text: '读到第三章', keepsTextPrivate: false },
    ]);
    expect(screen.getByText('读到第三章')).toBeTruthy();
    expect(screen.getByText('今天打过了，19:42')).toBeTruthy();
    expect(screen.getByLabelText('11 月 23 日，已打卡')).toBeTruthy();
  });

  it('keeps what was written when there is no network, and sends the same again', async () => {
    const cloud = answers({ 'check-in.record': noNetwork });
    await show(<CheckInPage />);
    fireEvent.change(screen.getByLabelText('今天读到了什么？'), { target: { value: '读到第三章' } });
    await tap('打卡 · 得 10 分');
    expect(screen.getByDisplayValue('读到第三章')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('今天读到了什么？'), { target: { value: '又改了' } });
    await tap('打卡 · 得 10 分');
    expect(new Set(cloud.keys('check-in.record')).size).toBe(1);
  });

  it('says of a tap that came on another day that it was not counted for it', async () => {
    answers({ 'check-in.record': refused('DAY_PASSED', { day: TODAY, counted: 0 }) });
    await show(<CheckInPage />);
    await tap('打卡 · 得 10 分');
    expect(screen.getByText(/刚才那次是 11 月 23 日的，送到时那天过了，没算到今天头上/)).toBeTruthy();
  });

  it('mends a missed day, says before what it brings, and asks for nothing again', async () => {
    const missed = addDays(TODAY, -3);
    const made = makeUpDay(TERMS, before, { day: missed, nowMs: NOW_MS, earnedTodayPoints: 0, budgetSpent: false });
    if (!made.ok) throw new Error(made.code);
    const { progress, standing } = made.value;
    const receipt = { ...receiptOf(before), day: missed, progress, standing, entry: null, earnedTodayPoints: 0 };
    const cloud = answers({ 'check-in.make-up': done(receipt) });
    await show(<CheckInPage />);
    await tap('用一张补卡');
    expect(screen.getByText('补上以后连续 6 天')).toBeTruthy();
    cloud.asked.length = 0;
    fireEvent.click(screen.getAllByText('用一张补卡').at(-1)!);
    await settled();
    expect(cloud.asked).toEqual(['check-in.make-up']);
    expect(screen.getByLabelText('11 月 20 日，已补')).toBeTruthy();
    expect(screen.getByText('连续 6 天')).toBeTruthy();
    expect(screen.getByText('打卡 · 得 30 分')).toBeTruthy();
    expect(screen.getByText('补卡剩 2 张 · 请假剩 2 天')).toBeTruthy();
  });

  it('takes a day of leave, and says on the button why a day does not go', async () => {
    const day = addDays(TODAY, 1);
    const taken = takeLeave(TERMS, before, { day, nowMs: NOW_MS });
    if (!taken.ok) throw new Error(taken.code);
    answers({ 'check-in.take-leave': done({ day, progress: taken.value, leavesLeft: 1 }) });
    await show(<CheckInPage />);
    await tap('请假');
    fireEvent.change(screen.getByLabelText('哪一天'), { target: { value: TODAY.replace('-23', '-22') } });
    expect(screen.getByText('这一天过去了，可以用补卡')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('哪一天'), { target: { value: day } });
    fireEvent.click(screen.getAllByText('请假').at(-1)!);
    await settled();
    expect(screen.getByLabelText('11 月 24 日，请假')).toBeTruthy();
    expect(screen.getByText('补卡剩 3 张 · 请假剩 1 天')).toBeTruthy();
  });

  it('fills a month of long ago from what was recorded', async () => {
    const all = Array.from({ length: 70 }, (_, index) => addDays(TODAY, index - 70));
    const month = { month: '2026-09', days: [{ day: '2026-09-14', state: 'made-up' }], keptFromDay: '2025-10-01' };
    const cloud = answers({ 'check-in.read': done(viewOf(progressOn(all))), 'check-in.read-month': done(month) });
    await show(<CheckInPage />);
    fireEvent.click(screen.getByRole('button', { name: '上个月' }));
    await settled();
    expect(cloud.asked).not.toContain('check-in.read-month');
    fireEvent.click(screen.getByRole('button', { name: '上个月' }));
    await settled();
    expect(screen.getByLabelText('9 月 14 日，已补')).toBeTruthy();
    expect(screen.getByLabelText('9 月 15 日，漏了')).toBeTruthy();
  });

  it('reminds nobody of days before they began', async () => {
    answers({ 'check-in.read': done(viewOf(null)) });
    await show(<CheckInPage />);
    expect(screen.queryByText('用一张补卡')).toBeNull();
    expect(screen.queryByLabelText('11 月 22 日，漏了，可补')).toBeNull();
  });

  it('opened by a card of a group one is not in, says where one stands and lets one in', async () => {
    newPhone('g1', { challengeId: 'c1', groupId: 'g2' });
    const group = { groupId: 'g2', name: '巷口烘焙小组', type: 'interest', running: [] };
    answers({
      'groups.enter': done({ view: 'guest', standing: 'neighbour', group, joinBy: null, ruleText: null }),
    });
    await show(<CheckInPage />);
    expect(screen.getByText('巷口烘焙小组')).toBeTruthy();
    await tap('用邀请码加入');
    expect(phone.opened).toEqual(['/subpackages/member/pages/join/index']);
  });

  it.each([
    ['UNDECIDED', true, '处理中，再问一次'],
    ['OFFLINE', true, '现在再送'],
    ['PAUSED', false, null],
  ])('offers to send again only what may not have arrived: %s', (code, isWaiting, action) => {
    const refusal = { code, details: {}, words: '怎么了' };
    render(<WaitingNotice recording={{ isBusy: false, refusal, isWaiting, run: jest.fn() }} />);
    expect(screen.getByText('怎么了')).toBeTruthy();
    if (action === null) expect(screen.queryByRole('button')).toBeNull();
    else expect(screen.getByText(action)).toBeTruthy();
  });
});
