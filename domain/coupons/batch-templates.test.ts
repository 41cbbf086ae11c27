import { NOON_MS } from '../../tests/support/sample-coupons';
import { batchTemplates } from './batch-templates';
import { checkTerms } from './publish-batch';

describe('batch templates', () => {
  const templates = batchTemplates(NOON_MS, '梧桐里小店');

  it.each(templates.map((template) => [template.name, template] as const))(
    '%s can be published as it is',
    (_name, template) => {
      expect(checkTerms(template.terms, NOON_MS)).toEqual({ ok: true, value: null });
      expect(template.terms.placeText).toBe('梧桐里小店');
    },
  );

  it('have names and ids of their own', () => {
    expect(new Set(templates.map((template) => template.id)).size).toBe(templates.length);
    expect(new Set(templates.map((template) => template.name)).size).toBe(templates.length);
  });
});
