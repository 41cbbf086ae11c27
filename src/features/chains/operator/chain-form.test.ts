import { checkTerms } from '@domain/chains/check-terms';
import { termsOf as sampleTerms } from '../../../../tests/client/sample-chain';
import { formOfTerms, instantOf, momentOf, termsOf } from './chain-form';
import { gapOfForm, placeOf } from './form-gaps';
import { EMPTY_ITEM, templateForm, TEMPLATES } from './chain-templates';

/** 25 November 2026, 19:42 in Shanghai. */
const NOW_MS = Date.parse('2026-11-25T19:42+08:00');

describe('the editor of a chain', () => {
  it.each(TEMPLATES.filter(({ value }) => value !== 'plain'))(
    'has a template that can be published: $label',
    ({ value }) => {
      const form = templateForm(value, NOW_MS);
      expect(gapOfForm(form)).toBeNull();
      expect(checkTerms(termsOf(form, NOW_MS), NOW_MS).ok).toBe(true);
    },
  );

  it('closes tonight, and tomorrow when tonight is near', () => {
    expect(templateForm('fruit', NOW_MS).closes).toEqual({ day: '2026-11-25', time: '22:00' });
    expect(templateForm('fruit', NOW_MS + 2 * 3_600_000).closes.day).toBe('2026-11-26');
  });

  it('opens at once, or when it is told to, and never before it is published', () => {
    const form = templateForm('fruit', NOW_MS);
    const opensAt = (opens: typeof form.opens) => termsOf({ ...form, opens }, NOW_MS).opensAtMs;
    expect([undefined, null, { day: '2026-11-25', time: '08:00' }].map(opensAt)).toEqual([NOW_MS, NOW_MS, NOW_MS]);
    expect(opensAt({ day: '2026-11-26', time: '08:00' })).toBe(Date.parse('2026-11-26T08:00+08:00'));
    const late = termsOf({ ...form, opens: { day: '2026-11-26', time: '08:00' } }, NOW_MS);
    expect(checkTerms(late, NOW_MS)).toMatchObject({ details: { reason: 'deadline-before-opening' } });
  });

  it('knows the first thing that is missing', () => {
    const form = templateForm('fruit', NOW_MS);
    expect(gapOfForm({ ...form, title: ' ' })).toBe('title');
    expect(gapOfForm({ ...form, items: [EMPTY_ITEM] })).toBe('items');
    expect(gapOfForm({ ...form, count: null })).toBe('threshold');
    expect(gapOfForm({ ...form, points: [] })).toBe('points');
    expect(gapOfForm({ ...form, questions: [{ label: '', isRequired: false }] })).toBe('questions');
    expect(gapOfForm({ ...form, paymentText: '' })).toBe('paymentText');
  });

  it('copies a chain so that its days lie ahead and its promises stay', () => {
    const before = sampleTerms();
    const later = NOW_MS + 7 * 86_400_000;
    const copied = termsOf(formOfTerms(before, later), later);
    expect(copied.items).toEqual(before.items);
    expect(copied.threshold).toEqual(before.threshold);
    expect(momentOf(copied.closesAtMs)).toEqual({ day: '2026-12-02', time: '21:42' });
    expect(momentOf(copied.points[1]?.slots[0]?.fromMs ?? 0)).toEqual({ day: '2026-12-03', time: '15:42' });
    expect(checkTerms(copied, later).ok).toBe(true);
  });

  it('counts midnight as the end of its day', () => {
    expect(instantOf({ day: '2026-11-25', time: '24:00' })).toBe(Date.parse('2026-11-26T00:00+08:00'));
  });

  it.each([
    ['terms.items.0.skus.1', 'items'],
    ['points.2.slots', 'points'],
    ['closesAtMs', 'closesAtMs'],
    [undefined, 'title'],
  ])('a refusal of %s is shown at %s', (field, place) => {
    expect(placeOf(field)).toBe(place);
  });
});
