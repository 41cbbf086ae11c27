import { screen } from '@testing-library/react';
import HomePage from '@/pages/home/index';
import { answering, done, newPhone, show } from './answering';
import type { HomeCard, HomeLately } from '../../contracts/group-home';
import { homeOf, NOW_MS } from './sample-challenge';

afterEach(() => {
  jest.restoreAllMocks();
});

it('says how far a chain is, and whatever happened last', async () => {
  const times = { startsAtMs: NOW_MS - 1, endsAtMs: NOW_MS + 3_600_000, eventAtMs: null };
  const about = { context: 'chains', campaignId: 'k1', title: '黄岩蜜橘' } as const;
  const chain: HomeCard = { ...about, ...times, paused: false, checkIn: null };
  const chains = [{ chainId: 'k1', threshold: { by: 'entries' as const, count: 10 }, entryCount: 7, pieceCount: 12 }];
  const who = { name: '王**', avatarFileId: null, tint: 1 };
  const lines = [{ id: 'o1', kind: 'chains.join', atMs: NOW_MS, who, isMe: false, facts: { title: '黄岩蜜橘' } }];
  newPhone('g1');
  jest.spyOn(Date, 'now').mockReturnValue(NOW_MS);
  const lately: HomeLately = { today: null, chains, lines };
  answering({ 'groups.read-home': done(homeOf(null, { cards: [chain], lately })) });
  await show(<HomePage />);
  expect(screen.getByText(/还差 3/)).toBeTruthy();
  expect(screen.getByText('王**')).toBeTruthy();
});
