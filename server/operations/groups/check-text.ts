import { people } from '../../documents/people';
import type { Store } from '../../ports/store';
import type { TextCheck, TextVerdict } from '../../ports/text-check';

/** Asks the platform about a member's text. A network call: never inside a transaction. Gone authors' texts stay hidden. */
export async function checkText(
  ports: { readonly store: Store; readonly textCheck: TextCheck },
  { memberId, text }: { readonly memberId: string; readonly text: string },
): Promise<TextVerdict> {
  const found = await ports.store.query(people, { equal: { memberId }, limit: 1 });
  const author = found[0];
  return author === undefined ? 'refused' : ports.textCheck.check(text, { sealedAddress: author.sealedAddress });
}
