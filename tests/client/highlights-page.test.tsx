import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Highlight } from '../../contracts/highlights';
import HighlightsPage from '@/subpackages/leaderboards/pages/highlights/index';
import MedalsPage from '@/subpackages/leaderboards/pages/medals/index';
import { answering, done, newPhone, noNetwork, refused, settled, show } from './answering';
import { phone } from './taro';

const NOW_MS = Date.parse('2026-11-25T19:44+08:00');
const saying: Highlight = {
  highlightId: 'highlight_1',
  state: 'shown',
  who: { name: '大鱼', avatarFileId: null, tint: 1 },
  memberId: 'm_dayu',
  isMine: false,
  text: '读不下去就读给猫听',
  tags: ['经验'],
  atMs: NOW_MS,
  voteCount: 2,
  hasVoted: false,
  mayVote: true,
};
const asked: Highlight = {
  ...{ ...saying, highlightId: 'highlight_2', state: 'asked', isMine: true, text: '补卡我有多的' },
  ...{ voteCount: 0, mayVote: false },
};
const closed: Highlight = { ...saying, highlightId: 'highlight_3', text: '煮好焖一刻钟', voteCount: 5, mayVote: false };
const page = (...items: readonly Highlight[]) => done({ items, next: null });
const answers = {
  'highlights.list': page(saying),
  'highlights.list-mine': page(asked),
  'highlights.list-week': done({
    weeks: [
      { week: '2026-11-23', items: [] },
      { week: '2026-11-16', items: [closed] },
    ],
  }),
  'highlights.read-speaker': done({ groupName: '梧桐里', speaker: null, quote: '' }),
};

describe('the page of highlights', () => {
  beforeEach(() => {
    newPhone('g1');
  });
  const open = async () => {
    await show(<HighlightsPage />);
    await settled();
  };

  it('shows what was said, and under a tag what has it', async () => {
    const cloud = answering(answers);
    await open();
    expect(screen.getByText('读不下去就读给猫听')).toBeTruthy();
    const before = cloud.asked.length;
    fireEvent.click(screen.getByText('经验'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 350)));
    await settled();
    expect(cloud.asked.slice(before)).toContain('highlights.list');
  });

  it('hands a card to the chat that opens the highlights of this group', async () => {
    answering(answers);
    await open();
    expect(phone.card()).toEqual({
      title: '邻居们说过的好话，都收在精华里',
      path: '/subpackages/leaderboards/pages/highlights/index?groupId=g1',
    });
  });

  it('asks the author, and says what came in between in words', async () => {
    const cloud = answering({ ...answers, 'highlights.answer': refused('ALREADY_ANSWERED') });
    await open();
    fireEvent.click(screen.getByText('我说的'));
    await settled();
    fireEvent.click(screen.getByText('同意'));
    await settled();
    expect(screen.getByText('你已经回过了')).toBeTruthy();
    cloud.change('highlights.answer', done({ state: 'ready' }));
    fireEvent.click(screen.getByText('同意'));
    await settled();
    expect(cloud.keys('highlights.answer')).toHaveLength(2);
  });

  it('takes a vote and takes it back, and says in words why not', async () => {
    const cloud = answering({ ...answers, 'highlights.vote': refused('VOTE_CLOSED') });
    await open();
    fireEvent.click(screen.getByText('投一票 · 2'));
    await screen.findByText('那一周的票已经收了，看看这周的');
    cloud.change('highlights.vote', done({ hasVoted: true, voteCount: 3 }));
    cloud.change('highlights.list', page({ ...saying, hasVoted: true, voteCount: 3 }));
    fireEvent.click(screen.getByText('投一票 · 2'));
    fireEvent.click(await screen.findByText('投过了 · 3'));
    await waitFor(() => {
      expect(cloud.keys('highlights.vote')).toHaveLength(3);
    });
  });

  it('lists the weeks by votes; where they are counted no more, it says how many there were', async () => {
    answering(answers);
    await open();
    fireEvent.click(screen.getByText('这周的'));
    await screen.findByText('上一周');
    expect(screen.queryByText('这一周')).toBeNull();
    expect(screen.getByText('5 票')).toBeTruthy();
    expect(screen.queryByText(/投一票/)).toBeNull();
  });

  it('says what will be here where there is nothing, and that there is no network', async () => {
    answering({ ...answers, 'highlights.list': page() });
    await open();
    expect(screen.getByText('还没有精华')).toBeTruthy();
    cleanup();
    newPhone('g1');
    answering({ ...answers, 'highlights.list': noNetwork });
    await open();
    expect(screen.getByText('没连上网')).toBeTruthy();
  });
});

test('medals show what is reached and how far the others are', async () => {
  newPhone('g1');
  const items = [
    { medal: 'days-7', goal: 7, count: 7, awardedAtMs: NOW_MS },
    { medal: 'helped-10', goal: 10, count: 4, awardedAtMs: null },
  ];
  answering({ 'leaderboards.list-medals': done({ groupName: '梧桐里', name: '小满', items }) });
  await show(<MedalsPage />);
  await settled();
  expect(screen.getByText('得了 1 枚')).toBeTruthy();
  expect(screen.getByText('4 / 10')).toBeTruthy();
  expect(screen.getAllByText('看证书')).toHaveLength(1);
});
