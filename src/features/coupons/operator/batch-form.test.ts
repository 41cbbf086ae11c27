import { batchTemplates } from '@domain/coupons/batch-templates';
import type { BatchTerms } from '@domain/coupons/batch-terms';
import { checkTerms } from '@domain/coupons/publish-batch';
import { endOfDayMs, startOfDayMs } from '@domain/kernel/business-day';
import { formOf, termsOf, type BatchForm } from './batch-form';
import { errorAt, errorsOf, firstError } from './batch-form-errors';

const NOW_MS = Date.parse('2026-11-23T10:00:00+08:00');
const TEMPLATES = batchTemplates(NOW_MS, '梧桐里小店');
const spendAndSave = TEMPLATES[0]!.terms;
const formWith = (part: Partial<BatchForm>): BatchForm => ({ ...formOf(spendAndSave, NOW_MS), ...part });

describe('the form of a batch', () => {
  it.each(TEMPLATES.map(({ name, terms }) => [name, terms] as const))(
    'says of 「%s」 what the template says',
    (_, terms) => {
      const form = formOf(terms, NOW_MS);
      expect(errorsOf(form, NOW_MS)).toEqual({});
      expect(termsOf(form, NOW_MS)).toEqual(terms);
      expect(checkTerms(termsOf(form, NOW_MS), NOW_MS).ok).toBe(true);
    },
  );

  it.each([
    [8.5, 15],
    [8, 20],
    [9.9, 1],
    [0.1, 99],
  ])('%d 折 takes %d per cent off', (fold, percentOff) => {
    const form = formWith({ worthKind: 'percent', fold, capYuan: 20 });
    expect(termsOf(form, NOW_MS).worth).toEqual({ kind: 'percent', percentOff, capFen: 2_000 });
  });

  it('counts yuan in whole fen', () => {
    const form = formWith({ amountYuan: 0.29, minimumYuan: 19.99 });
    expect(termsOf(form, NOW_MS)).toMatchObject({ worth: { fen: 29 }, minimumSpendFen: 1_999 });
  });

  it('starts when it is published unless a day is chosen, and ends with its last day', () => {
    expect(termsOf(formWith({ startDay: '', endDay: '2026-12-01' }), NOW_MS)).toMatchObject({
      claimStartsAtMs: NOW_MS,
      claimEndsAtMs: endOfDayMs('2026-12-01'),
    });
    expect(termsOf(formWith({ startDay: '2026-11-25' }), NOW_MS).claimStartsAtMs).toBe(startOfDayMs('2026-11-25'));
  });

  it('takes no days that are over from a copy', () => {
    const old: BatchTerms = {
      ...spendAndSave,
      claimStartsAtMs: startOfDayMs('2026-09-01'),
      claimEndsAtMs: endOfDayMs('2026-09-30'),
      validity: { kind: 'dates', fromMs: startOfDayMs('2026-09-01'), untilMs: endOfDayMs('2026-10-10') },
    };
    expect(formOf(old, NOW_MS)).toMatchObject({ startDay: '', endDay: '', validFromDay: '', validUntilDay: '' });
  });

  it('gives nothing back where nothing was paid', () => {
    expect(termsOf(formWith({ priceKind: 'free', isReturnable: true }), NOW_MS).returnable).toBe(false);
  });
});

describe('what keeps a form from being published', () => {
  it.each<[string, Partial<BatchForm>, keyof BatchForm]>([
    ['no name', { title: ' ' }, 'title'],
    ['no amount', { amountYuan: null }, 'amountYuan'],
    ['nothing off', { amountYuan: 0 }, 'amountYuan'],
    ['more off than the minimum', { amountYuan: 40, minimumYuan: 30 }, 'amountYuan'],
    ['10 折', { worthKind: 'percent', fold: 10, capYuan: 20 }, 'fold'],
    ['no cap', { worthKind: 'percent', fold: 8, capYuan: null }, 'capYuan'],
    ['no thing', { worthKind: 'item', itemText: '', itemYuan: 0 }, 'itemText'],
    ['no cost', { worthKind: 'item', itemText: '拿铁', itemYuan: null }, 'itemYuan'],
    ['no scope', { scopeText: '' }, 'scopeText'],
    ['no place', { placeText: '' }, 'placeText'],
    ['no price', { points: null }, 'points'],
    ['no coupons', { totalCount: 0 }, 'totalCount'],
    ['more than there can be', { totalCount: 100_001 }, 'totalCount'],
    ['more for one than there are', { totalCount: 2, perMemberMax: 3 }, 'perMemberMax'],
    ['no end', { endDay: '' }, 'endDay'],
    ['an end that is over', { endDay: '2026-11-22' }, 'endDay'],
    ['no days', { validDays: 0 }, 'validDays'],
    ['no last day', { validityKind: 'dates', validUntilDay: '' }, 'validUntilDay'],
    [
      'a last day before the first',
      { validityKind: 'dates', validFromDay: '2026-12-09', validUntilDay: '2026-12-01' },
      'validUntilDay',
    ],
  ])('%s', (_, part, field) => {
    const errors = errorsOf(formWith(part), NOW_MS);
    expect(Object.keys(errors)).toEqual([field]);
    expect(errors[field]).toMatch(/\p{Script=Han}/u);
    expect(firstError(errors)).toBe(field);
  });

  it.each([
    ['worth', 'amountYuan'],
    ['terms.worth.fen', 'amountYuan'],
    ['terms.placeText', 'placeText'],
    ['claimEndsAtMs', 'endDay'],
  ])('what the server says of %s stands at %s', (path, field) => {
    expect(Object.keys(errorAt(path))).toEqual([field]);
  });

  it('what the server says of anything else stands at no field', () => {
    expect([errorAt('groupId'), errorAt(undefined)]).toEqual([{}, {}]);
  });
});
