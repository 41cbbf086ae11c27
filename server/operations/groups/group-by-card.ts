import { groupBindings } from '../../documents/groups';
import type { Store } from '../../ports/store';

/** The group whose WeChat chat this card was opened in, null when it is bound to none. */
export async function groupIdByCard(store: Store, groupBindingId: string | null): Promise<string | null> {
  if (groupBindingId === null) return null;
  const binding = await store.get(groupBindings, groupBindingId);
  return binding?.groupId ?? null;
}
