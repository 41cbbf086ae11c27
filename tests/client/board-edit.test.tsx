import { screen } from '@testing-library/react';
import BoardEditPage from '@/subpackages/leaderboards-operator/pages/board-edit/index';
import { answering, done, newPhone, settled, show } from './answering';
import { BOARD_FACTS } from './board-facts';

test('a board of long ago can be opened again: the pages before it are read until it is there', async () => {
  newPhone('g1', { copyOf: 'b_old' });
  const old = { ...BOARD_FACTS, boardId: 'b_old', status: 'ended', run: { ...BOARD_FACTS.run, title: '去年的榜' } };
  answering({
    'leaderboards.list-managed-boards': (input: { after?: string }) =>
      input.after === undefined ? done({ items: [BOARD_FACTS], next: 'more' }) : done({ items: [old], next: null }),
    'groups.list-my-groups': done({ groups: [] }),
    'coupons.list-batches': done({ items: [], next: null }),
  });
  await show(<BoardEditPage />);
  await settled();
  expect(screen.getByDisplayValue('去年的榜')).toBeTruthy();
  expect(screen.getByText('发布')).toBeTruthy();
});
