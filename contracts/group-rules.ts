import * as v from 'valibot';
import { id } from './fields';
import { change, read } from './operation';

const group = { groupId: id };

export interface GroupRules {
  readonly groupName: string;
  readonly ruleText: string;
  readonly changedAtMs: number;
  /** 0 when never. */
  readonly acceptedAtMs: number;
  /** 1: points live to the end of the next calendar year. */
  readonly expiryYears: number;
  readonly pointsPerYuan: number;
}

export const readRules = read<GroupRules>()({ access: 'member', input: v.strictObject(group), refusals: {} });

export const acceptRules = change<{ readonly acceptedAtMs: number }>()({
  access: 'member',
  input: v.strictObject(group),
  refusals: {},
  metered: true,
});
