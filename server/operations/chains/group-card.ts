import { LIMITS } from '../../../domain/kernel/limits';
import type { ChainDocument } from '../../documents/chains';
import { type CampaignCard, groups } from '../../documents/groups';
import type { Transaction } from '../../ports/store';

/** Rewrites the chain's card on its group's home page: there while it runs, gone once it is settled. */
export async function rewriteCard(tx: Transaction, chain: ChainDocument, nowMs: number): Promise<void> {
  const group = await tx.get(groups, chain.groupId);
  if (group?.status !== 'active') return;
  await tx.replace(groups, group, { ...group, cards: withCard(group.cards, chain, nowMs) });
}

function withCard(cards: readonly CampaignCard[], chain: ChainDocument, nowMs: number): readonly CampaignCard[] {
  const others = cards.filter((card) => card.campaignId !== chain.id);
  if (!chain.isRunning || chain.isCalledOff) return others;
  const { id, title, opensAtMs, closesAtMs, paused, threshold } = chain;
  const card = {
    context: 'chains',
    campaignId: id,
    title,
    startsAtMs: opensAtMs,
    endsAtMs: closesAtMs,
    paused,
    ...(threshold === null ? {} : { threshold }),
  } as const;
  const kept = others.length < LIMITS.cardsMax ? others : others.filter((other) => other.endsAtMs > nowMs);
  return [...kept, card].slice(0, LIMITS.cardsMax);
}
