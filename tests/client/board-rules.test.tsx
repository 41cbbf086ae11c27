import { fireEvent, screen } from '@testing-library/react';
import type { BoardFacts } from '../../contracts/leaderboards';
import RulesPage from '@/subpackages/member/pages/rules/index';
import { answering, done, newPhone, refused, show } from './answering';
import { BOARD_FACTS } from './board-facts';
import { phone } from './taro';

const BOARD = '/subpackages/leaderboards/pages/board/index?groupId=g1&boardId=b1';

async function openRules(facts: Partial<BoardFacts> = {}): Promise<void> {
  answering({ 'leaderboards.read-board': done({ ...BOARD_FACTS, ...facts }) });
  await show(<RulesPage />);
}

describe('the rules of a board', () => {
  beforeEach(() => {
    newPhone('g1', { kind: 'board', id: 'b1', groupId: 'g1' });
  });

  it('say what counts, how long, how ties stand, and that they hold for the period', async () => {
    await openRules();
    for (const line of ['本周积分榜', '每周一零点重新算', '没有奖励，图个乐', '开始以后这一期的规则不再改'])
      expect(screen.getByText(line)).toBeTruthy();
  });

  it('say what changes with the next period', async () => {
    await openRules({ nextTerms: { ...BOARD_FACTS.run, period: 'month' } });
    expect(screen.getByText('下一期起换成')).toBeTruthy();
    expect(screen.getByText('每月 1 号零点重新算')).toBeTruthy();
  });

  it('lead to the board, and hand over its card', async () => {
    await openRules();
    expect(phone.card()).toEqual({ title: '本周积分榜：来看看大家做到了多少', path: BOARD });
    fireEvent.click(screen.getByText('去看榜'));
    expect(phone.opened).toEqual([BOARD]);
  });

  it('say why a board is put away', async () => {
    answering({ 'leaderboards.read-board': refused('BOARD_PAUSED', { reason: '在核对分数' }) });
    await show(<RulesPage />);
    expect(screen.getByText(/在核对分数，榜先收起来了/)).toBeTruthy();
    expect(screen.queryByText('去看榜')).toBeNull();
  });
});
