import type { BoardTerms } from './board-terms';
import { checkBoard } from './check-board';
import { editedTerms, openingTerms } from './opening-terms';

const terms: BoardTerms = {
  title: '本周积分榜',
  ruleText: '',
  weights: [{ kind: 'points', weight: 1 }],
  period: 'week',
  season: null,
  excludesStaff: true,
  masksNames: false,
  hasLeagues: false,
  prizes: [{ fromRank: 1, toRank: 3, points: 100 }],
  tieReserveCount: 2,
};
const coupon = (rank: number, batchId: string) => ({
  fromRank: rank,
  toRank: rank,
  points: 0,
  coupon: { batchId, title: '拿铁' },
});
const check = (change: Partial<BoardTerms>, budgetPoints = 500) =>
  checkBoard({ ...terms, ...change }, { today: '2026-11-25', budgetPoints });

test.each([
  ['as it is', {}],
  ['without prizes, staff among the others', { prizes: [], excludesStaff: false }],
  ['of what is bought, without prizes', { prizes: [], weights: [{ kind: 'chainJoins', weight: 1 }] }],
  ['with a coupon and no points', { prizes: [coupon(1, 'cb_1')] }],
  ['in leagues', { prizes: [], hasLeagues: true }],
  ['of a streak ever', { prizes: [], weights: [{ kind: 'streak', weight: 1 }], period: 'all' }],
  ['of the last week, whatever day it is', { prizes: [], period: 'last7' }],
  ['of a season that begins tomorrow', { period: 'season', season: { startDay: '2026-11-26', endDay: '2026-11-26' } }],
] as const)('a board %s makes sense', (_how, change) => {
  expect(check(change)).toMatchObject({ ok: true });
});

test.each([
  ['counting one thing twice', { weights: [terms.weights[0]!, terms.weights[0]!] }, 'weights'],
  ['of a streak in a week', { weights: [{ kind: 'streak', weight: 1 }] }, 'weights'],
  ['of a season without days', { period: 'season' }, 'season'],
  ['of a week with days', { season: { startDay: '2026-11-26', endDay: '2026-12-01' } }, 'season'],
  [
    'of a season that is over',
    { prizes: [], period: 'season', season: { startDay: '2026-11-01', endDay: '2026-11-24' } },
    'season',
  ],
  [
    'whose prizes began today',
    { period: 'season', season: { startDay: '2026-11-25', endDay: '2026-12-01' } },
    'season',
  ],
  ['whose prizes never come', { period: 'all' }, 'prizes'],
  ['with prizes for days that never end', { period: 'last30' }, 'prizes'],
  ['in leagues of days that never end', { prizes: [], period: 'last7', hasLeagues: true }, 'hasLeagues'],
  ['in leagues for ever', { prizes: [], period: 'all', hasLeagues: true }, 'hasLeagues'],
  ['with prizes for buying', { weights: [{ kind: 'chainJoins', weight: 1 }] }, 'purchases'],
  [
    'with prizes for buying among other things',
    {
      weights: [
        { kind: 'points', weight: 1 },
        { kind: 'helped', weight: 1 },
      ],
    },
    'purchases',
  ],
  ['with coupons of two batches', { prizes: [coupon(1, 'cb_1'), coupon(2, 'cb_2')] }, 'coupons'],
  ['with more coupons than are set aside', { prizes: [coupon(1, 'cb_1')], tieReserveCount: 30 }, 'coupons'],
  ['with a prize of nothing', { prizes: [{ fromRank: 1, toRank: 1, points: 0 }] }, 'prizes'],
  ['with prizes in leagues', { hasLeagues: true }, 'prizes'],
  ['with prizes for staff', { excludesStaff: false }, 'excludesStaff'],
  ['with a gap between places', { prizes: [{ fromRank: 2, toRank: 3, points: 10 }] }, 'prizes'],
  ['with more winners than one settlement writes', { prizes: [{ fromRank: 1, toRank: 49, points: 1 }] }, 'prizes'],
] as const)('a board %s does not', (_how, change, field) => {
  expect(check(change)).toMatchObject({ ok: false, code: 'TERMS_WRONG', details: { field } });
});

test('every tie is within the month’s budget, to the point', () => {
  expect(check({}, 500)).toMatchObject({ ok: true });
  expect(check({}, 499)).toMatchObject({ ok: false, details: { field: 'budget' } });
});

test('prizes wait for the next period, and an edit does, too', () => {
  expect(openingTerms(terms)).toMatchObject({ now: { prizes: [], tieReserveCount: 0 }, next: terms });
  const run = { fromMs: 0, terms };
  expect(editedTerms(run, { ...terms, title: '新名字' }, 1)).toMatchObject({ now: terms, next: { title: '新名字' } });
  expect(editedTerms(run, { ...terms, period: 'month' }, 1)).toBeNull();
  const window = { ...terms, prizes: [], period: 'last7' } as const;
  expect(editedTerms({ fromMs: 0, terms: window }, { ...window, title: '新名字' }, 1)).toEqual({
    now: { ...window, title: '新名字' },
    next: null,
  });
});
