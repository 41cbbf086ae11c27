import type { Reply } from '../../contracts/reply';
import { seedGroup, seedMember } from './seed-group';
import { createWorld, type World, type WorldOptions } from './world';

export const WUTONG = 'g_wutong';
export const WUTONG_CARD = 'wx-group-wutong';
export const ELSEWHERE = 'g_elsewhere';

/**
 * Two groups of one organisation. In the first: su owns the organisation and is admin, ping is admin, an assistant,
 * li and wang are members. In the second: zhou is admin. Nobody knows chen.
 */
export async function openNeighbourhood(options: WorldOptions): Promise<World> {
  const world = await createWorld(options);
  await seedGroup(world, {
    groupId: WUTONG,
    card: WUTONG_CARD,
    members: { su: 'admin', ping: 'admin', an: 'assistant', li: 'member', wang: 'member' },
    offices: { su: ['owner'] },
  });
  await seedGroup(world, { groupId: ELSEWHERE, card: 'wx-group-elsewhere', members: {} });
  await seedMember(world, { name: 'zhou', groups: [{ groupId: ELSEWHERE, role: 'admin' }] });
  return world;
}

/** The data of a reply that must not be a refusal. */
export function dataOf<Data>(reply: Reply<Data, string>): Data {
  if (!reply.ok) throw new Error(`refused: ${reply.code} ${JSON.stringify(reply.details ?? {})}`);
  return reply.data;
}

/** The valid invitation code of a group, made new. */
export async function invitationOf(world: World, groupId: string, admin: string): Promise<string> {
  dataOf(await world.as(admin).call('groups.renew-invitation', { groupId }));
  const settings = dataOf(await world.as(admin).call('groups.read-settings', { groupId }));
  return settings.invitation?.code ?? '';
}
