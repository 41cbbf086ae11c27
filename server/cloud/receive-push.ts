import { people } from '../documents/people';
import { emptyGrants } from '../operations/groups/reminder-grants';
import { settlePicture } from '../operations/groups/settle-picture';
import { personIdOf } from '../runtime/caller';
import type { Ports } from '../ports/ports';
import { withinInvocation, type InvocationContext } from './invocation';
import type { Cloud } from './open-cloud';
import type { PlatformEvent } from './platform-context';
import { isPush, readPush, type PushNews } from './push-event';

type Main = (event: PlatformEvent, invocation?: InvocationContext) => Promise<'success' | { readonly ok: false }>;

/**
 * The entry of the function that WeChat pushes to. A push may come twice and late, and anybody may call a function by its
 * name: what a phone sends costs one invocation and no request, and what cannot be known to us changes nothing.
 */
export function receivePush({ ports, context }: Pick<Cloud, 'ports' | 'context'>): Main {
  return async (event, invocation) =>
    withinInvocation(invocation, ports.clock.nowMs(), async () => {
      if (!isPush(event, context())) {
        ports.log.info('push-refused', {});
        return { ok: false };
      }
      const news = readPush(event);
      ports.log.info('push-taken', { kind: news.kind, isKnown: await take(ports, news) });
      return 'success';
    });
}

async function take(ports: Ports, news: PushNews): Promise<boolean> {
  if (news.kind === 'picture-verdict') return settlePicture(ports, news);
  return news.kind === 'messages-refused' && (await forgetGrants(ports, news));
}

async function forgetGrants(
  { store, keys }: Ports,
  { openid, templateIds }: Extract<PushNews, { kind: 'messages-refused' }>,
): Promise<boolean> {
  const person = await store.get(people, personIdOf(keys, openid));
  if (person === null) return false;
  for (const templateId of templateIds) await emptyGrants(store, person.memberId, templateId);
  return true;
}
