import { LedgerLife, testDigest } from '../../tests/support/ledger-life';
import type { Entry } from './entry';
import { entryHash } from './entry-chain';
import { compareAccount, emptyLedger, replay } from './replay';

function life(): LedgerLife {
  const lived = new LedgerLife();
  lived.earn(100);
  lived.spend(30);
  lived.earn(5);
  return lived;
}

/** A forger with our key: the lines changed and chained again, so that only what they say can give them away. */
function forged(entries: readonly Entry[], number: number, change: Partial<Entry>): readonly Entry[] {
  let prevHash = '';
  return entries.map((entry) => {
    const draft = { ...entry, ...(entry.number === number ? change : {}) };
    const hash = entryHash(draft, prevHash, testDigest);
    const made = { ...draft, prevHash, hash };
    prevHash = hash;
    return made;
  });
}

describe('replaying a ledger', () => {
  it('comes to the account that was kept', () => {
    const { account, entries } = life();
    const outcome = replay(emptyLedger('m_li'), entries, testDigest);
    expect(outcome).toMatchObject({ ok: true, state: { postedPoints: 75, entryCount: 3 } });
    expect(outcome.ok && compareAccount(account, outcome.state)).toBeNull();
  });

  const NOTHING = [
    { expiresOn: '2027-12-31', points: 100 },
    { expiresOn: '2028-12-31', points: 0 },
  ];
  const TOO_MUCH = [{ expiresOn: '2027-12-31', points: 101 }];
  const SPREAD = [
    { expiresOn: '2027-12-31', points: 29 },
    { expiresOn: '2030-01-01', points: 1 },
  ];
  const elsewhere = [{ expiresOn: '2030-01-01', points: 30 }];
  const tooLittle = [{ expiresOn: '2027-12-31', points: 29 }];

  it.each([
    ['other-account', 2, { memberId: 'm_wang' }],
    ['gap', 2, { number: 3 }],
    ['parts-differ', 2, { parts: [{ reason: 'coupon-exchange', points: 29 }] }],
    ['parts-differ', 2, { side: 'earned' }],
    ['allocation-wrong', 2, { allocation: elsewhere }],
    ['allocation-wrong', 2, { allocation: tooLittle }],
    ['allocation-wrong', 1, { allocation: [] }],
    ['allocation-wrong', 1, { allocation: NOTHING }],
    ['allocation-wrong', 1, { allocation: TOO_MUCH }],
    ['allocation-wrong', 2, { allocation: SPREAD }],
    ['balance-differs', 1, { balanceAfterPoints: 101 }],
    ['balance-differs', 3, { debtAfterPoints: 1 }],
  ] as const)('finds, even when chained again with our key, %s in line %d: %j', (what, number, change) => {
    const entries = forged(life().entries, number, change);
    expect(replay(emptyLedger('m_li'), entries, testDigest)).toMatchObject({ ok: false, fault: { what } });
  });

  it.each([
    ['points', { points: -31 }],
    ['words', { note: 'x' }],
    ['the time', { atMs: 1 }],
    ['the operator', { byMemberId: 'm_su' }],
    ['the group', { groupId: 'g2' }],
    ['the title', { title: 'x' }],
  ])('finds a changed line without the key: %s', (_what, change) => {
    const { entries } = life();
    const changed = entries.map((entry) => (entry.number === 2 ? { ...entry, ...change } : entry));
    expect(replay(emptyLedger('m_li'), changed, testDigest)).toEqual({
      ok: false,
      fault: { number: 2, what: 'hash-wrong' },
    });
  });

  it('finds a line put in the place of another', () => {
    const { entries } = life();
    const [first, , third] = entries;
    const swapped = [first!, { ...third!, number: 2 }];
    expect(replay(emptyLedger('m_li'), swapped, testDigest)).toMatchObject({ fault: { what: 'chain-broken' } });
  });

  it.each([
    { postedPoints: 76 },
    { debtPoints: 1 },
    { entryCount: 4 },
    { headHash: 'x' },
    { lots: [] },
    { lots: [{ expiresOn: '2030-12-31', points: 75 }] },
    { earnedToday: { day: '2026-11-23', points: 0 } },
    { sums: { month: '2026-11', earnedPoints: 0, usedPoints: 0, totalEarnedPoints: 0 } },
  ])('finds an account that differs: %p', (change) => {
    const { account, entries } = life();
    const outcome = replay(emptyLedger('m_li'), entries, testDigest);
    expect(outcome.ok && compareAccount({ ...account, ...change }, outcome.state)).toMatchObject({
      what: 'account-differs',
    });
  });
});
