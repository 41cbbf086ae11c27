import * as v from 'valibot';
import type { NoticeMessage } from '../domain/groups/notice';
import type { OrganisationRole } from '../domain/groups/role';
import { LIMITS } from '../domain/kernel/limits';
import { id, page, text } from './fields';
import { change, read } from './operation';
import type { Page } from './page';

const fileId = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

export interface MyProfile {
  readonly memberId: string;
  readonly name: string;
  /** What the caller chose last; others see it once it is checked. */
  readonly avatarFileId: string | null;
  /** False while the content check has not passed the picture: others then see the one before. */
  readonly avatarChecked: boolean;
  readonly showsName: boolean;
  /** False while the content check has not passed the name: others then see none. */
  readonly nameChecked: boolean;
  /** What others see now. */
  readonly shownName: string;
  /** 0 to 4: the tint of the letter tile. */
  readonly tint: number;
  readonly joinedAtMs: number;
  readonly groupCount: number;
  readonly roles: readonly OrganisationRole[];
  readonly isStaff: boolean;
  readonly hasNewNotices: boolean;
}

export const readProfile = read<MyProfile>()({ access: 'person', input: v.strictObject({}), refusals: {} });

export const editProfile = change<{ readonly nameChecked: boolean; readonly avatarChecked: boolean }>()({
  access: 'person',
  input: v.strictObject({
    name: v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.nameMax)),
    avatarFileId: v.nullable(fileId),
    showsName: v.boolean(),
  }),
  refusals: {
    /** The picture is not one of the caller's own uploads. */
    FILE_UNKNOWN: 'final',
    /** The content check said no to the name. */
    NAME_REFUSED: 'final',
  },
  metered: true,
});

/** Where the phone may put one picture of its owner. */
export const openAvatarSlot = read<{ readonly path: string; readonly maxBytes: number }>()({
  access: 'person',
  input: v.strictObject({}),
  refusals: {},
});

export interface NoticeLine {
  readonly id: string;
  readonly message: NoticeMessage;
  readonly atMs: number;
  readonly isNew: boolean;
}

export const listNotices = read<Page<NoticeLine>>()({
  access: 'person',
  input: v.strictObject({ ...page }),
  refusals: {},
});

export const markNoticesSeen = change<{ readonly seenAtMs: number }>()({
  access: 'person',
  input: v.strictObject({}),
  refusals: {},
  metered: true,
});

export const complain = change<{ readonly complaintId: string }>()({
  access: 'person',
  input: v.strictObject({ groupId: id, text: text(LIMITS.textMax) }),
  /** Was never in that group. */
  refusals: { NOT_A_MEMBER: 'final' },
  metered: true,
});

export interface MyComplaint {
  readonly complaintId: string;
  readonly text: string;
  readonly atMs: number;
  readonly answer: { readonly text: string; readonly atMs: number } | null;
}

export const listMyComplaints = read<Page<MyComplaint>>()({
  access: 'person',
  input: v.strictObject({ ...page }),
  refusals: {},
});

/** Makes a file of everything the person has here, to be opened with `openExport`. */
export const exportMyData = change<{ readonly fileId: string; readonly fileName: string }>()({
  access: 'person',
  input: v.strictObject({}),
  refusals: {},
  metered: true,
});

export const openExport = read<{ readonly url: string }>()({
  access: 'person',
  input: v.strictObject({ fileId }),
  refusals: { FILE_UNKNOWN: 'door' },
});

/** What an erasure removes, and what stays without leading back to anyone; worded on the client. */
export interface ErasureAccount {
  /** Points and usable coupons that are given up. */
  readonly lostPoints: number;
  readonly lostCouponCount: number;
  readonly groupCount: number;
  /** Only owner of the organisation: hand over first. */
  readonly isLastOwner: boolean;
}

export const previewErasure = read<ErasureAccount>()({ access: 'person', input: v.strictObject({}), refusals: {} });

/** Erases the caller. Open to anyone, so that a repeated call is still answered from its record. */
export const eraseMe = change<{ readonly erasedAtMs: number; readonly groupCount: number }>()({
  access: 'anyone',
  input: v.strictObject({ understands: v.literal(true) }),
  refusals: {
    /** Nobody we know: nothing is kept. */
    NOTHING_KEPT: 'again',
    /** The organisation would belong to nobody: hand over first. */
    LAST_OWNER: 'final',
  },
});
