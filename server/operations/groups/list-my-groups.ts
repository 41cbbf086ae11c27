import type { listMyGroups as contract, MyGroup } from '../../../contracts/groups';
import { accept } from '../../../domain/kernel/result';
import { groups } from '../../documents/groups';
import type { ReadHandler } from '../../runtime/handler';

/** The switcher's list. A dissolved group stays in it, marked, until its member leaves it. */
export const listMyGroups: ReadHandler<typeof contract> = async (_input, context) => {
  const mine = context.person.groups;
  if (mine.length === 0) return accept({ groups: [] });
  const documents = await context.ports.store.getMany(
    groups,
    mine.map((group) => group.groupId),
  );
  const lines = documents.flatMap((group, at): MyGroup[] => {
    const role = mine[at]?.role ?? 'member';
    return group === null
      ? []
      : [{ groupId: group.id, name: group.name, type: group.type, role, status: group.status }];
  });
  return accept({ groups: lines });
};
