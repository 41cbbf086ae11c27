import { screen } from '@testing-library/react';
import { addDays } from '@domain/kernel/business-day';
import { keepReceipt } from '@/features/check-in/receipt';
import CheckInDonePage from '@/subpackages/member/pages/check-in-done/index';
import { answering, done, newPhone, newQueries, show } from './answering';
import { progressOn, receiptOf, TODAY, viewOf } from './sample-challenge';

const week = [6, 5, 4, 3, 2, 1].map((ago) => addDays(TODAY, -ago));

const showDone = async (change: object = {}) => {
  const queries = newQueries();
  keepReceipt(queries, { ...receiptOf(progressOn(week)), ...change });
  await show(<CheckInDonePage />, queries);
};

beforeEach(() => {
  newPhone('g1', { challengeId: 'c1', day: TODAY });
  answering({ 'check-in.read': done(viewOf(progressOn([...week, TODAY]))) });
});

describe('the page after a check-in', () => {
  it('shows the lines that were written, the milestone by its days, and the balance after them', async () => {
    await showDone();
    expect(screen.getByText('第 7 天')).toBeTruthy();
    expect(screen.getByText('+10')).toBeTruthy();
    expect(screen.getAllByText('连续 7 天')).toHaveLength(2);
    expect(screen.getByText('+20')).toBeTruthy();
    expect(screen.getByText('1,316')).toBeTruthy();
  });

  it.each([
    ['BUDGET_SPENT', '这个月群里的积分发完了，天数照算'],
    ['DAY_LIMIT', '今天能得的积分到顶了，天数照算'],
    [null, '这个打卡不发积分，天数照算'],
  ])('says why it gave no points: %s', async (heldBack, words) => {
    await showDone({ entry: null, heldBack });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByText('+10')).toBeNull();
  });

  it('opened again after a restart, shows the day and leads to the ledger', async () => {
    await show(<CheckInDonePage />);
    expect(screen.getByText('第 7 天')).toBeTruthy();
    expect(screen.getByText('今天算上了，12:00')).toBeTruthy();
    expect(screen.getByText('看积分记录')).toBeTruthy();
  });
});
