import type { GroupSettingsView, readGroupSettings as contract } from '../../../contracts/group-settings';
import { accept, refuse } from '../../../domain/kernel/result';
import { groupBindings, groups, type GroupDocument } from '../../documents/groups';
import type { Keys } from '../../ports/keys';
import type { ReadHandler } from '../../runtime/handler';
import { codeOf } from './invitation';

/** Everything staff may change about a group, with the code that lets people in. */
export const readGroupSettings: ReadHandler<typeof contract> = async (input, context) => {
  const { store, keys } = context.ports;
  const { groupId } = input;
  const group = await store.get(groups, groupId);
  if (group === null) return refuse('GROUP_UNKNOWN');
  const bindings = await store.query(groupBindings, { equal: { groupId }, limit: 1 });
  const { name, type, status, settings, rulesChangedAtMs } = group;
  const invitation = shownInvitation(keys, group);
  return accept({ groupId, name, type, status, settings, rulesChangedAtMs, invitation, isBound: bindings.length > 0 });
};

function shownInvitation(keys: Keys, group: GroupDocument): GroupSettingsView['invitation'] {
  if (group.invitation === null) return null;
  const code = codeOf(keys, group.id, group.invitation);
  return code === null ? null : { code, madeAtMs: group.invitation.madeAtMs };
}
