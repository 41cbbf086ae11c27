import { chatMembers } from '../chat-members';
import { complaints } from '../complaints';
import { erasureReceipts, erasures } from '../erasures';
import { keptFiles } from '../kept-files';
import { memberships } from '../memberships';
import { notices } from '../notices';
import { people } from '../people';
import { reminderGrants } from '../reminders';
import { type CollectionData, dataOf } from './collection-data';

/** Who people are, and where they belong. */
export const PEOPLE_DATA: readonly CollectionData[] = [
  dataOf(people, {
    purpose: 'Know a person again, show them as they wish, let them in where they belong, and reach them.',
    retention: 'Until erased.',
    erasure: 'removed',
    export: 'sheet',
    fields: {
      memberId: 'owner',
      profile: 'personal',
      roles: 'deed',
      groups: 'deed',
      sealedAddress: 'personal',
      joinedAtMs: 'deed',
      writes: 'deed',
      seenNoticesAtMs: 'deed',
      nameToCheckAtMs: 'deed',
      waitingAvatarFileId: 'personal',
      wrongCodesAtMs: 'deed',
    },
  }),
  dataOf(memberships, {
    purpose: 'Role, standing and progress of a person in one group.',
    retention: 'While the group exists; says nothing of anybody once erased.',
    erasure: 'blanked',
    export: 'sheet',
    fields: {
      groupId: 'nobody',
      memberId: 'owner',
      role: 'deed',
      tier: 'deed',
      tags: 'personal',
      status: 'deed',
      statusAtMs: 'deed',
      profile: 'personal',
      searchName: 'personal',
      joinedAtMs: 'deed',
      joinedBy: 'deed',
      rulesAcceptedAtMs: 'deed',
      progress: 'deed',
      lastCheckInDay: 'deed',
      checkInOrder: 'deed',
      counters: 'deed',
      scoreOrder: 'deed',
      hidesOnBoards: 'deed',
      medals: 'deed',
      order: 'deed',
    },
  }),
  dataOf(chatMembers, {
    purpose: 'Find members that the platform names by an id of one chat.',
    retention: 'Until erased.',
    erasure: 'removed',
    export: 'sheet',
    fields: { memberId: 'owner', groupId: 'nobody', order: 'deed' },
  }),
  dataOf(notices, {
    purpose: 'Tell a member what happened to what is theirs.',
    retention: '180 days.',
    erasure: 'removed',
    export: 'sheet',
    fields: { memberId: 'owner', message: 'personal', atMs: 'deed', reminding: 'deed', order: 'deed' },
  }),
  dataOf(reminderGrants, {
    purpose: 'Send no more subscribe messages than a member allowed.',
    retention: 'Until erased.',
    erasure: 'removed',
    export: 'sheet',
    fields: { memberId: 'owner', templateId: 'deed', count: 'deed', isOpen: 'deed', order: 'deed' },
  }),
  dataOf(complaints, {
    purpose: 'Hear a complaint and answer it.',
    retention: 'Until erased.',
    erasure: 'removed',
    export: 'sheet',
    fields: {
      groupId: 'nobody',
      memberId: 'owner',
      text: 'personal',
      status: 'deed',
      answer: 'personal',
      atMs: 'deed',
      order: 'deed',
    },
  }),
  dataOf(keptFiles, {
    purpose: 'Know whose a stored file is, until when it stays, and whether others may see it.',
    retention: 'As long as the file.',
    erasure: 'removed',
    export: 'sheet',
    fields: {
      memberId: 'owner',
      fileId: 'personal',
      slot: 'personal',
      untilMs: 'deed',
      use: 'deed',
      check: 'deed',
      checkAtMs: 'deed',
      askCount: 'deed',
      traceId: 'deed',
      order: 'deed',
    },
  }),
  dataOf(erasures, {
    purpose: 'Finish an erasure that one call could not.',
    retention: 'Kept: that a memberId was erased, and nothing else.',
    erasure: 'kept',
    idOf: 'owner',
    export: 'it exists only once there is nobody to export for',
    fields: { requestedAtMs: 'deed', state: 'deed', order: 'deed' },
  }),
  dataOf(erasureReceipts, {
    purpose: 'Keep an erasure from making a new purse every hour.',
    retention: 'One day.',
    erasure: 'kept',
    idOf: 'nobody',
    export: 'it exists only once there is nobody to export for',
    fields: { untilMs: 'nobody' },
  }),
];
