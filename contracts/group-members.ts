import * as v from 'valibot';
import type { GroupRole } from '../domain/groups/role';
import { LIMITS } from '../domain/kernel/limits';
import { id, page, text } from './fields';
import type { ActivityLine } from './groups';
import { change, read } from './operation';
import type { Page } from './page';

const group = { groupId: id };
const member = { ...group, memberId: id };
const role = v.picklist(['member', 'verifier', 'assistant', 'admin'] satisfies GroupRole[]);
const tier = v.picklist(['core', 'ordinary']);

export interface MemberLine {
  readonly memberId: string;
  readonly name: string;
  readonly avatarFileId: string | null;
  readonly tint: number;
  readonly role: GroupRole;
  readonly tier: 'core' | 'ordinary';
  readonly tags: readonly string[];
  readonly joinedAtMs: number;
  /** '' before the first. */
  readonly lastCheckInDay: string;
  readonly totalPoints: number;
}

/**
 * The members of a group, newest first; at most one of tier and role narrows it. With the beginning of a name, those whose
 * shown name begins so instead, by name, on one page.
 */
export const listMembers = read<Page<MemberLine>>()({
  access: 'assistant',
  input: v.strictObject({
    ...group,
    ...page,
    status: v.optional(v.picklist(['active', 'left', 'removed']), 'active'),
    tier: v.optional(tier),
    role: v.optional(role),
    name: v.optional(text(LIMITS.nameMax)),
  }),
  refusals: {},
});

export interface MemberCard extends MemberLine {
  readonly status: 'active' | 'left' | 'removed' | 'erased';
  readonly statusAtMs: number;
  readonly joinedBy: 'card' | 'invitation' | 'creation';
  /** The balance of the whole organisation. */
  readonly availablePoints: number;
  /** Earned in this group. */
  readonly weekPoints: number;
  readonly monthPoints: number;
  readonly totalCheckInDays: number;
  readonly progress: readonly {
    readonly challengeId: string;
    readonly title: string;
    readonly streakDays: number;
    readonly longestDays: number;
    readonly totalDays: number;
    readonly lastDay: string;
  }[];
  /** What the member did in this group lately; at most ten lines. */
  readonly recent: readonly ActivityLine[];
}

export const readMember = read<MemberCard>()({
  access: 'assistant',
  input: v.strictObject(member),
  refusals: { NOT_A_MEMBER: 'door' },
});

export const setRole = change<{ readonly memberId: string; readonly role: GroupRole }>()({
  access: 'admin',
  input: v.strictObject({ ...member, role }),
  refusals: { NOT_A_MEMBER: 'final', ABOVE_YOU: 'final', OWN_ROLE: 'final' },
  metered: true,
  audited: true,
});

export const setTierAndTags = change<{ readonly memberId: string }>()({
  access: 'assistant',
  input: v.strictObject({
    ...member,
    tier,
    tags: v.pipe(v.array(text(LIMITS.nameMax)), v.maxLength(LIMITS.tagsMax)),
  }),
  refusals: { NOT_A_MEMBER: 'final' },
  metered: true,
  audited: true,
});

export const removeMember = change<{ readonly memberId: string }>()({
  access: 'admin',
  input: v.strictObject({ ...member, reason: text(LIMITS.noteMax) }),
  refusals: { NOT_A_MEMBER: 'final', ABOVE_YOU: 'final', YOURSELF: 'final' },
  metered: true,
  audited: true,
});

export interface ComplaintLine {
  readonly complaintId: string;
  readonly memberId: string;
  readonly name: string;
  readonly text: string;
  readonly status: 'open' | 'answered';
  readonly atMs: number;
  readonly answer: { readonly text: string; readonly atMs: number } | null;
}

export const listComplaints = read<Page<ComplaintLine>>()({
  access: 'admin',
  input: v.strictObject({ ...group, ...page, status: v.optional(v.picklist(['open', 'answered']), 'open') }),
  refusals: {},
});

export const answerComplaint = change<{ readonly complaintId: string }>()({
  access: 'admin',
  input: v.strictObject({ ...group, complaintId: id, text: text(LIMITS.textMax) }),
  refusals: { COMPLAINT_UNKNOWN: 'final', ALREADY_ANSWERED: 'final' },
  metered: true,
  audited: true,
});
