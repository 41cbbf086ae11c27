import { checkTerms } from '@domain/sign-ups/check-terms';
import { DESIGN_WORDS } from './design-copy';
import { templateTerms, type TemplateName } from './form-template';
import { copiedTerms, laterOpening } from './plain-terms';

const DAY_MS = 86_400_000;
const NOW_MS = Date.UTC(2026, 10, 23, 11, 42);
const NAMES = Object.keys(DESIGN_WORDS.templates) as TemplateName[];

describe('every template', () => {
  test.each(NAMES)('%s can be published as it is', (name) => {
    const terms = { ...templateTerms(name, NOW_MS), title: 'x' };
    expect(checkTerms(terms, NOW_MS)).toEqual({ ok: true, value: null });
  });

  test.each(NAMES)('%s can be published again a month later', (name) => {
    const laterMs = NOW_MS + 31 * DAY_MS;
    const copied = copiedTerms({ ...templateTerms(name, NOW_MS), title: 'x' }, laterMs);
    expect(checkTerms(copied, laterMs)).toEqual({ ok: true, value: null });
    expect((copied.event?.startsAtMs ?? 0) % (7 * DAY_MS)).toBe(
      (templateTerms(name, NOW_MS).event?.startsAtMs ?? 0) % (7 * DAY_MS),
    );
  });
});

describe('a form that opens later', () => {
  const at = (text: string) => Date.parse(`${text}+08:00`);
  test.each([
    ['the next morning', '2026-11-25T00:00', '2026-11-24T09:00'],
    ['half-way to a deadline before that', '2026-11-23T21:42', '2026-11-23T20:42'],
    ['a minute on where it closes at once', '2026-11-23T19:42', '2026-11-23T19:43'],
  ])('opens %s', (_, closes, opens) => {
    expect(laterOpening(NOW_MS, at(closes))).toBe(at(opens));
  });
});
