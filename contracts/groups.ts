import * as v from 'valibot';
import type { GroupType } from '../domain/groups/group-type';
import type { GroupRole } from '../domain/groups/role';
import { id, page } from './fields';
import { change, read } from './operation';
import type { Page } from './page';

const group = { groupId: id };
/** As typed: the rule in `domain/groups/invitation-code.ts` reads it. */
const typedCode = v.pipe(v.string(), v.maxLength(40));

/** What anybody with the link may know of a group. */
export interface GroupFacts {
  readonly groupId: string;
  readonly name: string;
  readonly type: GroupType;
  /** What is on now, by title; nothing of what people did. */
  readonly running: readonly {
    readonly context: 'check-in' | 'coupons' | 'chains' | 'sign-ups' | 'leaderboards';
    readonly title: string;
    readonly endsAtMs: number;
  }[];
}

export type Arrival =
  | { readonly view: 'member'; readonly groupId: string }
  | {
      readonly view: 'guest';
      /** `stranger` never joined anything; `neighbour` is in another group only. */
      readonly standing: 'stranger' | 'neighbour' | 'left' | 'removed';
      readonly group: GroupFacts;
      /** What lets this person in now, null when nothing does. */
      readonly joinBy: 'card' | 'invitation' | null;
      /** What is agreed to on joining, null when joining is not possible. */
      readonly ruleText: string | null;
    }
  | { readonly view: 'dissolved'; readonly groupName: string }
  /** A group nobody has set up. `mayBind` when this person can do it. */
  | { readonly view: 'unknown-group'; readonly mayBind: boolean }
  /** Opened without naming a group, by somebody who is in none. */
  | { readonly view: 'nowhere' };

/** Where a phone that has just opened the program stands: by code, by the group its link names, by card, by habit. */
export const enterGroup = read<Arrival>()({
  access: 'anyone',
  input: v.strictObject({
    invitationCode: v.optional(typedCode),
    groupId: v.optional(id),
    lastGroupId: v.optional(id),
  }),
  /** The code is not one, or not valid any more. */
  refusals: { INVITATION_INVALID: 'door' },
});

/** Public facts for the Moments single page, where nobody is logged in. */
export const peekGroup = read<GroupFacts>()({
  access: 'anyone',
  input: v.strictObject(group),
  refusals: { GROUP_UNKNOWN: 'door' },
});

export interface Joined {
  readonly groupId: string;
  /** `back`: everything from before is there again. */
  readonly joining: 'new' | 'back' | 'already';
}

export const joinGroup = change<Joined>()({
  access: 'anyone',
  input: v.strictObject({
    invitationCode: v.optional(typedCode),
    /** Only together with a card of that group's own chat. */
    groupId: v.optional(id),
    acceptsRules: v.literal(true),
  }),
  refusals: {
    INVITATION_INVALID: 'again',
    NO_WAY_IN: 'again',
    GROUP_DISSOLVED: 'again',
    /** Removed by staff: only an invitation made after that lets them in. */
    REMOVED: 'again',
    /** details.max. */
    TOO_MANY_GROUPS: 'again',
    /** Erased their data within a day; details.untilMs. */
    ERASED_TODAY: 'again',
  },
  metered: true,
});

export const leaveGroup = change<{ readonly groupId: string }>()({
  access: 'member',
  input: v.strictObject(group),
  refusals: {},
  metered: true,
});

export interface MyGroup {
  readonly groupId: string;
  readonly name: string;
  readonly type: GroupType;
  readonly role: GroupRole;
  readonly status: 'active' | 'dissolved';
}

/** The groups of the switcher, as joined. */
export const listMyGroups = read<{ readonly groups: readonly MyGroup[] }>()({
  access: 'person',
  input: v.strictObject({}),
  refusals: {},
});

/** Somebody as others see them. */
export interface ShownPerson {
  readonly name: string;
  readonly avatarFileId: string | null;
  /** 0 to 4: the tint of the letter tile. */
  readonly tint: number;
}

export interface ActivityLine {
  readonly id: string;
  /** The wire name of what was done; worded on the client. */
  readonly kind: string;
  readonly atMs: number;
  readonly who: ShownPerson;
  readonly isMe: boolean;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What happened in the group lately, newest first. */
export const listActivity = read<Page<ActivityLine>>()({
  access: 'member',
  input: v.strictObject({ ...group, ...page }),
  refusals: {},
});
