import { LIMITS } from '../../../domain/kernel/limits';
import { groups, type CampaignCard } from '../../documents/groups';
import type { CouponBatchDocument } from '../../documents/coupons';
import type { Transaction } from '../../ports/store';

/**
 * Rewrites the batch's card on its group's home page. Only operators' operations do this: many members read the group.
 * A batch without a group, or one that operators hand out, has no card; a full home page gets no further one.
 */
export async function rewriteCard(tx: Transaction, batch: CouponBatchDocument, nowMs: number): Promise<void> {
  if (batch.groupId === null) return;
  const group = await tx.get(groups, batch.groupId);
  if (group?.status !== 'active') return;
  const { version: _, ...before } = group;
  await tx.replace(groups, group, { ...before, cards: withCard(group.cards, batch, nowMs) });
}

/** The cards with this batch's as it is now; ended ones make room when there are too many. */
export function withCard(
  cards: readonly CampaignCard[],
  batch: CouponBatchDocument,
  nowMs: number,
): readonly CampaignCard[] {
  const others = cards.filter((card) => card.campaignId !== batch.id);
  if (batch.status === 'ended' || batch.price.kind === 'given') return others;
  const card: CampaignCard = {
    context: 'coupons',
    campaignId: batch.id,
    title: batch.title,
    startsAtMs: batch.claimStartsAtMs,
    endsAtMs: batch.claimEndsAtMs,
    paused: batch.paused,
  };
  const kept = others.length < LIMITS.cardsMax ? others : others.filter((other) => other.endsAtMs > nowMs);
  return [...kept, card].slice(0, LIMITS.cardsMax);
}
