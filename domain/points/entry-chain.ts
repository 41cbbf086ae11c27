import type { Account } from './account';
import type { Entry } from './entry';
import type { EntryDraft, Posting } from './posting';

/** A stable keyed digest of a text; the key stays outside the store, so that nobody with the store alone can forge a chain. */
export type Digest = (text: string) => string;

/** The hash of an entry: over every fact of it and the hash of the entry before (L4). */
export function entryHash(entry: EntryDraft, prevHash: string, digest: Digest): string {
  const facts = [
    [entry.memberId, entry.number, entry.kind, entry.side, entry.reason],
    [entry.points, entry.balanceAfterPoints, entry.debtAfterPoints],
    [entry.groupId, entry.subject, entry.title, entry.note, entry.byMemberId],
    entry.parts.map((part) => [part.reason, part.points]),
    entry.allocation.map((share) => [share.expiresOn, share.points]),
    [entry.reverses, entry.atMs, entry.day, prevHash],
  ];
  return digest(JSON.stringify(facts));
}

/** A posting with its place in the account's chain: what is written. */
export function sealPosting(posting: Posting, digest: Digest): { readonly entry: Entry; readonly account: Account } {
  const prevHash = posting.next.headHash;
  const hash = entryHash(posting.entry, prevHash, digest);
  // New fields stand before what is spread: after it, each object costs a hidden class of its own.
  return { entry: { prevHash, hash, ...posting.entry }, account: { ...posting.next, headHash: hash } };
}
