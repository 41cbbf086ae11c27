import type { readProfile as contract } from '../../../contracts/people';
import { shownProfile, tintOf } from '../../../domain/groups/profile';
import { isStaff } from '../../../domain/groups/role';
import { accept } from '../../../domain/kernel/result';
import { notices } from '../../documents/notices';
import type { ReadHandler } from '../../runtime/handler';

/** The caller's own page: who they are, what others see, whether something new waits. One request besides the door's. */
export const readProfile: ReadHandler<typeof contract> = async (_input, context) => {
  const { memberId, profile, joinedAtMs, groups, roles, seenNoticesAtMs, waitingAvatarFileId } = context.person;
  const [newest] = await context.ports.store.query(notices, {
    equal: { memberId },
    order: { field: 'order', direction: 'down' },
    limit: 1,
  });
  const { name, showsName, nameChecked } = profile;
  return accept({
    memberId,
    name,
    avatarFileId: waitingAvatarFileId ?? profile.avatarFileId,
    avatarChecked: waitingAvatarFileId === undefined,
    showsName,
    nameChecked,
    shownName: shownProfile(profile).name,
    tint: tintOf(memberId),
    joinedAtMs,
    groupCount: groups.length,
    roles,
    isStaff: isStaff(context.person),
    hasNewNotices: newest !== undefined && newest.atMs > seenNoticesAtMs,
  });
};
