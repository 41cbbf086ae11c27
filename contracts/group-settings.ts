import * as v from 'valibot';
import type { GroupSettings } from '../domain/groups/group-template';
import type { GroupType } from '../domain/groups/group-type';
import { LIMITS } from '../domain/kernel/limits';
import { id, text, whole } from './fields';
import { change, read } from './operation';

const group = { groupId: id };
const type = v.picklist(['service', 'interest', 'learning', 'perks'] satisfies GroupType[]);

/** Opens a group; the caller becomes its admin. `bindsCard`: the chat whose card the caller came through is this group. */
export const createGroup = change<{ readonly groupId: string; readonly bound: boolean }>()({
  access: 'admin',
  input: v.strictObject({ name: text(LIMITS.nameMax), type, bindsCard: v.boolean() }),
  refusals: {
    /** details.max. */
    TOO_MANY_GROUPS: 'final',
    NO_CARD: 'again',
    BOUND_ELSEWHERE: 'final',
  },
  metered: true,
  audited: true,
});

/** Makes the chat whose card the caller came through this group. */
export const bindGroup = change<{ readonly groupId: string }>()({
  access: 'admin',
  input: v.strictObject(group),
  refusals: {
    /** Not opened from a card inside a chat. */
    NO_CARD: 'again',
    BOUND_ELSEWHERE: 'final',
    GROUP_DISSOLVED: 'final',
  },
  metered: true,
  audited: true,
});

export const editGroup = change<{ readonly groupId: string }>()({
  access: 'admin',
  input: v.strictObject({
    ...group,
    name: text(LIMITS.nameMax),
    type,
    settings: v.strictObject({
      ruleText: text(LIMITS.ruleMax),
      monthBudgetPoints: whole(0, LIMITS.groupMonthBudgetPoints),
      showsMemberTexts: v.boolean(),
    }),
  }),
  refusals: { GROUP_DISSOLVED: 'final' },
  metered: true,
  audited: true,
});

/** A new code; the one before stops working at once. The code is read with `readGroupSettings`: no record holds it. */
export const renewInvitation = change<{ readonly madeAtMs: number }>()({
  access: 'admin',
  input: v.strictObject(group),
  refusals: { GROUP_DISSOLVED: 'final' },
  metered: true,
  audited: true,
});

export const closeInvitation = change<{ readonly groupId: string }>()({
  access: 'admin',
  input: v.strictObject(group),
  refusals: {},
  metered: true,
  audited: true,
});

export interface GroupSettingsView {
  readonly groupId: string;
  readonly name: string;
  readonly type: GroupType;
  readonly status: 'active' | 'dissolved';
  readonly settings: GroupSettings;
  readonly rulesChangedAtMs: number;
  /** The valid code, null when invitations are closed or its signing key has been retired. */
  readonly invitation: { readonly code: string; readonly madeAtMs: number } | null;
  /** Whether a WeChat group opens it by card. */
  readonly isBound: boolean;
}

export const readGroupSettings = read<GroupSettingsView>()({
  access: 'admin',
  input: v.strictObject(group),
  refusals: { GROUP_UNKNOWN: 'door' },
});

/** Ends the group for everybody. `confirmation` is its name, typed. */
export const dissolveGroup = change<{ readonly groupId: string }>()({
  access: 'owner',
  input: v.strictObject({ ...group, confirmation: text(LIMITS.nameMax) }),
  refusals: {
    NAME_DIFFERS: 'final',
    /** End them first; details.count. */
    CAMPAIGNS_RUNNING: 'final',
    GROUP_DISSOLVED: 'final',
  },
  metered: true,
  audited: true,
});
