import * as v from 'valibot';
import type { OrganisationSettings } from '../domain/groups/organisation-settings';
import type { GroupRole, OrganisationRole } from '../domain/groups/role';
import { LIMITS } from '../domain/kernel/limits';
import { id, page, text, whole } from './fields';
import { change, read } from './operation';
import type { Page } from './page';

/** Redeems the one-time code that provisioning printed: once, by whoever holds it. */
export const becomeOwner = change<{ readonly memberId: string }>()({
  access: 'anyone',
  input: v.strictObject({ code: text(100) }),
  /** Wrong, or used before. */
  refusals: { OWNER_CODE_INVALID: 'again' },
  metered: true,
  audited: true,
});

/** Makes another member an owner; the caller stays one only on request. */
export const handOver = change<{ readonly memberId: string; readonly staysOwner: boolean }>()({
  access: 'owner',
  input: v.strictObject({ memberId: id, staysOwner: v.boolean() }),
  refusals: { MEMBER_UNKNOWN: 'final', OWNER_ALREADY: 'final', TOO_MANY_OFFICES: 'final' },
  metered: true,
  audited: true,
});

export const stepDown = change<{ readonly memberId: string }>()({
  access: 'owner',
  input: v.strictObject({}),
  /** Hand over first. */
  refusals: { LAST_OWNER: 'final' },
  metered: true,
  audited: true,
});

/** Gives or takes an office below owner: verifier of every group, or on call. */
export const setOffice = change<{ readonly memberId: string }>()({
  access: 'owner',
  input: v.strictObject({ memberId: id, office: v.picklist(['verifier', 'on-call']), holds: v.boolean() }),
  refusals: { MEMBER_UNKNOWN: 'final', TOO_MANY_OFFICES: 'final' },
  metered: true,
  audited: true,
});

export interface StaffLine {
  readonly memberId: string;
  readonly name: string;
  readonly avatarFileId: string | null;
  readonly tint: number;
  /** Null for somebody who works for the organisation without a role in this group. */
  readonly role: GroupRole | null;
  readonly offices: readonly OrganisationRole[];
}

/** Who works in a group, and for the organisation. */
export const listStaff = read<{ readonly staff: readonly StaffLine[] }>()({
  access: 'admin',
  input: v.strictObject({ groupId: id }),
  refusals: {},
});

export interface OrganisationView {
  readonly name: string;
  readonly settings: OrganisationSettings;
  readonly ownerCount: number;
}

export const readOrganisation = read<OrganisationView>()({ access: 'admin', input: v.strictObject({}), refusals: {} });

export const editOrganisation = change<{ readonly name: string }>()({
  access: 'owner',
  input: v.strictObject({
    name: text(LIMITS.nameMax),
    settings: v.strictObject({
      expiryYears: whole(1, 10),
      pointsPerYuan: whole(1, 100_000),
      adjustmentAlonePoints: whole(0, LIMITS.adjustmentMaxPoints),
    }),
  }),
  refusals: {},
  metered: true,
  audited: true,
});

export interface AuditLine {
  readonly id: string;
  /** The wire name of what was done. */
  readonly kind: string;
  readonly groupId: string | null;
  readonly concerns: string | null;
  readonly atMs: number;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The caller's own staff acts, newest first; empty for members. */
export const listAudit = read<Page<AuditLine>>()({
  access: 'person',
  input: v.strictObject({ ...page }),
  refusals: {},
});
