import { LIMITS } from '../../../domain/kernel/limits';
import { type CampaignCard, groups, type GroupDocument } from '../../documents/groups';
import type { FormDocument } from '../../documents/sign-ups';
import type { Stored, Transaction } from '../../ports/store';

/** Writes the form's card on its group's home page. Only what operators and time do writes it: many read the group. */
export async function writeFormCard(
  tx: Transaction,
  group: Stored<GroupDocument>,
  { form, nowMs }: { readonly form: FormDocument; readonly nowMs: number },
): Promise<void> {
  const { version: _, ...before } = group;
  const others = group.cards.filter((card) => card.campaignId !== form.id);
  const kept = others.length < LIMITS.cardsMax ? others : others.filter((card) => card.endsAtMs > nowMs);
  const cards = form.status === 'ended' ? others : [...kept, cardOf(form)].slice(0, LIMITS.cardsMax);
  await tx.replace(groups, group, { ...before, cards, ...pointsUntil(before, form) });
}

/** A job compares the budget of a group as long as one of its events gives points. */
function pointsUntil({ eventPointsUntilMs = 0 }: GroupDocument, { terms }: FormDocument): Partial<GroupDocument> {
  const endsAtMs = terms.attendancePoints > 0 ? (terms.event?.endsAtMs ?? 0) : 0;
  return endsAtMs > eventPointsUntilMs ? { eventPointsUntilMs: endsAtMs } : {};
}

function cardOf({ id, paused, terms }: FormDocument): CampaignCard {
  return {
    context: 'sign-ups',
    campaignId: id,
    title: terms.title,
    startsAtMs: terms.opensAtMs,
    endsAtMs: terms.closesAtMs,
    paused,
    ...(terms.event === null ? {} : { eventAtMs: terms.event.startsAtMs }),
  };
}
