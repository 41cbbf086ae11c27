import { LIMITS } from '../kernel/limits';
import { TEMPLATE_RULES } from './copy';
import type { GroupType } from './group-type';

export interface GroupSettings {
  /** What members are asked to keep to; shown and accepted on joining. */
  readonly ruleText: string;
  /** Points this group may issue in one month. */
  readonly monthBudgetPoints: number;
  /** Whether texts that members write may be shown to the group, after the content check passed. */
  readonly showsMemberTexts: boolean;
}

/**
 * What a new group of a type starts with (playbook 1). Interest and learning groups live from what members write, so
 * their texts may be shown; service and perks groups keep them private. A perks group gives away most.
 */
export function groupTemplate(type: GroupType): GroupSettings {
  return {
    ruleText: TEMPLATE_RULES[type],
    monthBudgetPoints: type === 'perks' ? LIMITS.groupMonthBudgetPoints : LIMITS.groupMonthBudgetPoints / 2,
    showsMemberTexts: type === 'interest' || type === 'learning',
  };
}
