import type { peekGroup as contract } from '../../../contracts/groups';
import { accept, refuse } from '../../../domain/kernel/result';
import { groups } from '../../documents/groups';
import type { ReadHandler } from '../../runtime/handler';
import { groupFacts } from './group-facts';

/** Public facts for somebody without an identity. A dissolved group is as unknown as one that never was (S12). */
export const peekGroup: ReadHandler<typeof contract> = async (input, context) => {
  const group = await context.ports.store.get(groups, input.groupId);
  if (group === null || group.status === 'dissolved') return refuse('GROUP_UNKNOWN');
  return accept(groupFacts(group, context.nowMs));
};
