import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { BoardRow, BoardView, Explanation } from '../../contracts/leaderboards';
import BoardPage from '@/subpackages/leaderboards/pages/board/index';
import { answering, done, newPhone, noNetwork, refused, settled, show } from './answering';
import { BOARD_FACTS } from './board-facts';
import { phone } from './taro';

const NOW_MS = Date.parse('2026-11-25T19:44+08:00');
const person = (name: string) => ({ name, avatarFileId: null, tint: 1 });
const row = (rank: number, name: string, more: Partial<BoardRow> = {}): BoardRow => ({
  rank,
  who: person(name),
  isMe: false,
  isHidden: false,
  streakDays: 0,
  score: 100 - rank,
  change: null,
  ...more,
});
const mine = row(5, '小满', { isMe: true, change: 3, score: 312 });
const view: BoardView = {
  ...BOARD_FACTS,
  league: null,
  memberCount: 5,
  rows: [
    row(1, '秋实', { streakDays: 41 }),
    row(1, '大鱼'),
    row(3, '阿宁'),
    row(4, '一位邻居', { isHidden: true }),
    mine,
  ],
  me: { ...mine, isAbout: false, toPass: { score: 15, rank: 4 } },
  isLeftOut: false,
  isHidden: false,
  bestScore: 486,
  bestPeriodKey: '2026-11-02',
  checked: { atMs: NOW_MS - 3_600_000, memberCount: 5, mismatchCount: 0 },
  lastResultKey: null,
};
const days = (count: number, amount: number) =>
  Array.from({ length: count }, (_, ago) => ({ atMs: NOW_MS - ago * 86_400_000, amount }));
const explanation: Explanation = {
  periodKey: '2026-11-23',
  fromMs: BOARD_FACTS.run.fromMs,
  untilMs: BOARD_FACTS.run.untilMs,
  lines: [
    {
      kind: 'points',
      title: '阅读打卡',
      count: 7,
      amount: 84,
      weight: 1,
      score: 84,
      lastAtMs: NOW_MS,
      entries: days(7, 12),
    },
    {
      kind: 'points',
      title: '晨跑',
      count: 3,
      amount: 228,
      weight: 1,
      score: 228,
      lastAtMs: NOW_MS,
      entries: days(2, 76),
    },
  ],
  score: 312,
  settledScore: null,
};
const answers = (change: Partial<BoardView> = {}) => ({
  'leaderboards.list-boards': done({ items: [BOARD_FACTS] }),
  'leaderboards.read-board': done({ ...view, ...change }),
  'leaderboards.explain-rank': done(explanation),
  'leaderboards.set-visibility': done({ isHidden: true }),
});

/** The list is answered first, then the board. */
async function open(): Promise<void> {
  await show(<BoardPage />);
  for (let turn = 0; turn < 20 && screen.queryByLabelText('正在加载') !== null; turn += 1) await settled();
  await settled();
}

describe('the board page', () => {
  beforeEach(() => {
    newPhone('g1');
  });

  it('shows places with ties, and mine with the way up always in sight', async () => {
    answering(answers());
    await open();
    expect(screen.getAllByLabelText('第 1 名')).toHaveLength(2);
    expect(screen.getByText('连续 41 天')).toBeTruthy();
    expect(screen.getByText('已选择不露名')).toBeTruthy();
    expect(screen.getByText('再得 15 分，超过第 4 名')).toBeTruthy();
    expect(screen.getAllByLabelText('上升 3 名').length).toBeGreaterThan(0);
    expect(screen.getByText(/按流水重算过，全部一致/)).toBeTruthy();
  });

  it('explains my score line by line and hides my name with one tap', async () => {
    const cloud = answering(answers());
    await open();
    fireEvent.click(screen.getByText('怎么来的'));
    await settled();
    expect(screen.getByText('第 5 名，312 分怎么来的')).toBeTruthy();
    expect(screen.getByText('阅读打卡 7 次')).toBeTruthy();
    fireEvent.click(screen.getByText('榜上不露名'));
    await settled();
    expect(cloud.asked).toContain('leaderboards.set-visibility');
  });

  it('shows the entries of a line, and how many more there were', async () => {
    answering(answers());
    await open();
    fireEvent.click(screen.getByText('怎么来的'));
    await settled();
    expect(screen.queryByText('+12 分')).toBeNull();
    fireEvent.click(screen.getByText('阅读打卡 7 次'));
    expect(screen.getAllByText('+12 分')).toHaveLength(7);
    fireEvent.click(screen.getByText('晨跑 3 次'));
    expect(screen.getByText('更早的还有 1 次')).toBeTruthy();
  });

  it('explains my best of an earlier week, and what was put right since it was settled', async () => {
    const cloud = answering({
      ...answers(),
      'leaderboards.explain-rank': (input: { periodKey?: string }) =>
        input.periodKey === '2026-11-02' ? done({ ...explanation, settledScore: 486 }) : refused('RESULT_UNKNOWN'),
    });
    await open();
    fireEvent.click(screen.getByText('个人最好 486 分'));
    await settled();
    expect(cloud.asked).toContain('leaderboards.explain-rank');
    expect(screen.getByText('486 分怎么来的')).toBeTruthy();
    expect(screen.getByText('结算时是 486，以后的更正不再改结果')).toBeTruthy();
    expect(screen.queryByText('榜上不露名')).toBeNull();
  });

  it.each([
    ['before I did anything', { me: null }, /这一期还没有你的数/],
    ['to staff who are left out', { me: null, isLeftOut: true }, /运营的伙伴不参加排名/],
    ['while fewer than five are ranked', { rows: [] }, /先和自己比/],
    ['after a mismatch', { checked: { atMs: NOW_MS, memberCount: 5, mismatchCount: 2 } }, /2 处和流水对不上/],
    ['in a league of similar members', { league: 0, memberCount: 28 }, /梧桐组 · 28 人/],
    ['about, on a very long list', { me: { ...mine, rank: 12_345, isAbout: true, toPass: null } }, /约 12,345/],
    ['at the top', { me: { ...mine, rank: 1, isAbout: false, toPass: null } }, /前面没有人了/],
  ] as const)('says where one stands %s', async (_when, change, words) => {
    answering(answers(change));
    await open();
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('says why a board is put away, and that nothing is lost', async () => {
    answering({ ...answers(), 'leaderboards.read-board': refused('BOARD_PAUSED', { reason: '在核对分数' }) });
    await open();
    expect(screen.getByText(/在核对分数，榜先收起来了。你做的都照样记着/)).toBeTruthy();
  });

  it('hands a card to the chat that names the board and nobody on it', async () => {
    answering(answers({ me: { ...mine, rank: 1, isAbout: false, toPass: null } }));
    await open();
    expect(phone.card()).toEqual({
      title: '本周积分榜：来看看大家做到了多少',
      path: '/subpackages/leaderboards/pages/board/index?groupId=g1&boardId=b1',
    });
    expect(screen.getByText('发到群里')).toBeTruthy();
  });

  it('says its rules in a sheet, which leads to their own page', async () => {
    answering(answers());
    await open();
    fireEvent.click(screen.getByText('规则'));
    expect(screen.getByText('每周一零点重新算')).toBeTruthy();
    fireEvent.click(screen.getByText('整页看，也能发到群里'));
    expect(phone.opened).toEqual(['/subpackages/member/pages/rules/index?kind=board&id=b1&groupId=g1']);
  });

  it('says without network that there is none, and in a group without boards what will be here', async () => {
    answering({ ...answers(), 'leaderboards.list-boards': noNetwork });
    await open();
    expect(screen.getByText('没连上网')).toBeTruthy();
    cleanup();
    answering({ ...answers(), 'leaderboards.list-boards': done({ items: [] }) });
    await open();
    expect(screen.getByText('还没有榜')).toBeTruthy();
  });
});
