import { sideOf, sumPoints } from './entry';
import { entryHash, sealPosting } from './entry-chain';
import { makePosting } from './posting';
import { accountWith, NOON } from '../../tests/support/sample-account';

it.each([
  ['earn', 10, 'earned'],
  ['spend', -10, 'used'],
  ['return', 10, 'returned'],
  ['expiry', -10, 'expired'],
  ['adjustment', 1, 'earned'],
  ['adjustment', -1, 'corrected'],
  ['reversal', 10, 'corrected'],
  ['reversal', -10, 'corrected'],
] as const)('a line that is %s of %d points is found under %s', (kind, points, side) => {
  expect(sideOf(kind, points)).toBe(side);
});

it('sums points', () => {
  expect(sumPoints([])).toBe(0);
  expect(sumPoints([{ points: 2 }, { points: 3 }])).toBe(5);
});

describe('the hash of a line', () => {
  const movement = {
    ...({ kind: 'earn', reason: 'check-in', points: 10, subject: 's', title: 't' } as const),
    parts: [
      { reason: 'check-in', points: 8 },
      { reason: 'milestone', points: 2 },
    ],
    allocation: [{ expiresOn: '2027-12-31', points: 10 }],
  } as const;
  const posting = makePosting(accountWith({ '2027-12-31': 5 }, { headHash: 'before' }), movement, { nowMs: NOON });
  const plain = (text: string): string => text;
  const hash = (change: object): string => entryHash({ ...posting.entry, ...change }, 'before', plain);

  it.each([
    ['memberId', 'm_wang'],
    ['number', 9],
    ['kind', 'return'],
    ['side', 'used'],
    ['reason', 'help'],
    ['points', 11],
    ['balanceAfterPoints', 1],
    ['debtAfterPoints', 1],
    ['groupId', 'g2'],
    ['subject', 'other'],
    ['title', 'other'],
    ['note', 'other'],
    ['byMemberId', 'm_su'],
    ['parts', [{ reason: 'check-in', points: 10 }]],
    ['parts', [movement.parts[1], movement.parts[0]]],
    ['allocation', [{ expiresOn: '2028-12-31', points: 10 }]],
    ['allocation', [{ expiresOn: '2027-12-31', points: 9 }]],
    ['reverses', 1],
    ['atMs', NOON + 1],
    ['day', '2026-11-24'],
  ])('changes with its %s', (field, value) => {
    expect(hash({ [field]: value })).not.toBe(hash({}));
  });

  it('changes with the line before, and becomes the head of the account', () => {
    expect(entryHash(posting.entry, 'another', plain)).not.toBe(hash({}));
    const { entry, account } = sealPosting(posting, (text) => `#${text}`);
    expect(entry).toEqual({ ...posting.entry, prevHash: 'before', hash: `#${hash({})}` });
    expect(account).toEqual({ ...posting.next, headHash: entry.hash });
  });
});
