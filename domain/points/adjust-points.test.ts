import { accountWith, NOON } from '../../tests/support/sample-account';
import { adjustPoints, decideAdjustmentPath } from './adjust-points';
import { type AdjustmentProposal, isDue, mayApprove, mayDecline } from './adjustment-proposal';

const wish = {
  id: 'adj_1',
  groupId: 'g1',
  points: 100,
  reason: 'compensation',
  note: '活动少记了',
  byMemberId: 'm_su',
  expiryYears: 1,
} as const;

describe('an adjustment', () => {
  it('gives with the same life as earned points, and outside the daily cap of earning', () => {
    const outcome = adjustPoints(accountWith({}), { ...wish, points: 900 }, NOON);
    expect(outcome).toMatchObject({
      value: {
        entry: {
          ...{
            kind: 'adjustment',
            reason: 'compensation',
            points: 900,
            note: '活动少记了',
            subject: 'adjustment:adj_1',
          },
          ...{ groupId: 'g1', title: '', byMemberId: 'm_su' },
        },
        next: { lots: [{ expiresOn: '2027-12-31', points: 900 }], earnedToday: { points: 0 } },
      },
    });
  });

  it('writes off a debt', () => {
    expect(adjustPoints(accountWith({}, { debtPoints: 100 }), wish, NOON)).toMatchObject({
      value: { entry: { allocation: [] }, next: { debtPoints: 0, postedPoints: 0 } },
    });
  });

  it('takes what expires first, never more than there is', () => {
    const account = accountWith({ '2026-11-30': 50, '2027-12-31': 100 });
    expect(adjustPoints(account, { ...wish, points: -60 }, NOON)).toMatchObject({
      value: { entry: { side: 'corrected' }, next: { lots: [{ expiresOn: '2027-12-31', points: 90 }] } },
    });
    expect(adjustPoints(account, { ...wish, points: -150 }, NOON)).toMatchObject({ value: { next: { lots: [] } } });
    expect(adjustPoints(account, { ...wish, points: -151 }, NOON)).toEqual({
      ok: false,
      code: 'POINTS_LACKING',
      details: { availablePoints: 150, missingPoints: 1 },
    });
    expect(adjustPoints({ ...account, status: 'closed' }, wish, NOON)).toMatchObject({ code: 'ACCOUNT_CLOSED' });
  });

  it.each([
    { points: 1_000, today: 0, hasSecondPerson: true, way: 'at-once' },
    { points: -1_000, today: 4_000, hasSecondPerson: true, way: 'at-once' },
    { points: 1_000, today: 4_001, hasSecondPerson: true, way: 'DAY_CAP_REACHED' },
    { points: 1, today: 5_000, hasSecondPerson: false, way: 'DAY_CAP_REACHED' },
    { points: 1_001, today: 5_000, hasSecondPerson: true, way: 'second-person' },
    { points: -1_001, today: 0, hasSecondPerson: true, way: 'second-person' },
    { points: 1_001, today: 0, hasSecondPerson: false, way: 'next-day' },
    { points: 100_000, today: 0, hasSecondPerson: false, way: 'next-day' },
  ])('of $points after $today today, second person $hasSecondPerson: $way', ({ points, today, way, ...who }) => {
    const outcome = decideAdjustmentPath(points, { aloneTodayPoints: today, alonePoints: 1_000, ...who });
    expect(outcome.ok ? outcome.value : outcome.code).toBe(way);
  });

  it.each([
    [4_001, 999],
    [5_000, 0],
    [6_000, 0],
  ])('says after %d today that %d are left', (aloneTodayPoints, leftPoints) => {
    const operator = { aloneTodayPoints, hasSecondPerson: true, alonePoints: 1_000 };
    expect(decideAdjustmentPath(1_000, operator)).toMatchObject({ details: { leftPoints } });
  });

  it.each([1, -1, 100_000, -100_000])('may be of %d points', (points) => {
    const operator = { aloneTodayPoints: 0, hasSecondPerson: true, alonePoints: 100_000 };
    expect(() => decideAdjustmentPath(points, operator)).not.toThrow();
  });

  it.each([0, 100_001, -100_001])('of %d points never gets here', (points) => {
    const operator = { aloneTodayPoints: 0, hasSecondPerson: true, alonePoints: 1_000 };
    expect(() => decideAdjustmentPath(points, operator)).toThrow('the contract bounds');
  });
});

describe('a proposed adjustment', () => {
  const proposal: AdjustmentProposal = {
    ...wish,
    memberId: 'm_li',
    status: 'waiting',
    proposedAtMs: NOON,
    effectiveAtMs: NOON + 10,
    decidedBy: null,
    decidedAtMs: null,
    entryNumber: null,
  };

  it('needs somebody who neither made it nor gains by it', () => {
    expect(mayApprove(proposal, 'm_an')).toMatchObject({ ok: true });
    expect(mayApprove(proposal, 'm_su')).toEqual({ ok: false, code: 'YOURS' });
    expect(mayApprove(proposal, 'm_li')).toEqual({ ok: false, code: 'YOURS' });
  });

  it.each(['applied', 'declined', 'void'] as const)('is %s: nothing more can happen to it', (status) => {
    const decided = { ...proposal, status };
    expect(mayApprove(decided, 'm_an')).toEqual({ ok: false, code: 'ALREADY_DECIDED', details: { status } });
    expect(mayDecline(decided)).toMatchObject({ code: 'ALREADY_DECIDED', details: { status } });
    expect(isDue(decided, NOON + 10)).toBe(false);
  });

  it('takes effect by itself at its time, not before, and never while somebody decides', () => {
    expect(isDue(proposal, NOON + 9)).toBe(false);
    expect(isDue(proposal, NOON + 10)).toBe(true);
    expect(isDue({ ...proposal, effectiveAtMs: null }, NOON + 10)).toBe(false);
    expect(mayDecline(proposal)).toMatchObject({ ok: true });
  });
});
