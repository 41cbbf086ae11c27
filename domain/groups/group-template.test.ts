import { GROUP_TYPES } from './group-type';
import { groupTemplate } from './group-template';
import { LIMITS } from '../kernel/limits';

test.each(GROUP_TYPES)('a %s group starts with rules to accept and a budget within the limit', (type) => {
  const settings = groupTemplate(type);
  expect(settings.ruleText.length).toBeGreaterThan(10);
  expect(settings.ruleText.length).toBeLessThanOrEqual(LIMITS.ruleMax);
  expect(settings.monthBudgetPoints).toBeGreaterThan(0);
  expect(settings.monthBudgetPoints).toBeLessThanOrEqual(LIMITS.groupMonthBudgetPoints);
});

test('no two types share their rules', () => {
  expect(new Set(GROUP_TYPES.map((type) => groupTemplate(type).ruleText)).size).toBe(GROUP_TYPES.length);
});

test('what members write may be shown where the group lives from it', () => {
  expect(GROUP_TYPES.filter((type) => groupTemplate(type).showsMemberTexts)).toEqual(['interest', 'learning']);
});
