/** What a line of the ledger belongs to and can be opened. */
export type EntrySource =
  { readonly kind: 'coupon'; readonly couponId: string } | { readonly kind: 'challenge'; readonly challengeId: string };

/** Reads a line's subject: `coupon:{couponId}`, `check-in:{challengeId}:{day}`. Null for what has no page. */
export function sourceOf(subject: string): EntrySource | null {
  const [kind, ...rest] = subject.split(':');
  if (kind === 'coupon' && rest.length > 0) return { kind: 'coupon', couponId: rest.join(':') };
  const challengeId = rest[0] ?? '';
  return kind === 'check-in' && challengeId !== '' ? { kind: 'challenge', challengeId } : null;
}
