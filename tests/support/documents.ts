import { dataOf } from './neighbourhood';
import { GROUP } from './sign-up-group';
import { memberIdOf } from './seed-people';
import type { World } from './world';

/** The first bytes of what a document is by its name, and as many more as wanted. */
export function documentNamed(name: string, bytes = 64): Uint8Array {
  const start = name.endsWith('.pdf') ? '%PDF-1.7' : 'PK\u0003\u0004';
  const content = new Uint8Array(bytes);
  content.set(Buffer.from(start));
  return content;
}

/** Puts a document where the phone may put one, and answers its file id. */
export async function uploadDocument(
  world: World,
  who: string,
  { formId, content }: { readonly formId: string; readonly content: Uint8Array },
): Promise<string> {
  const { path } = dataOf(await world.as(who).call('sign-ups.open-file-slot', { groupId: GROUP, formId }));
  return world.files.keep(memberIdOf(who), path.slice(memberIdOf(who).length + 1), content);
}
