import { businessDayAt } from '@domain/kernel/business-day';
import { SEGMENTS, type Segment } from '@domain/sign-ups/segment';
import type { CampaignFigures } from '../../../../contracts/sign-up-staff-views';

/** Every segment with somebody in it, and how many; who came and who did not, from the day of the event on. */
export function segmentsOf(figures: CampaignFigures): readonly (readonly [segment: Segment, count: number])[] {
  return SEGMENTS.map((segment) => [segment, countOf(figures, segment)] as const).filter(([, count]) => count > 0);
}

function countOf({ counts, attendedCount, form, nowMs }: CampaignFigures, segment: Segment): number {
  if (segment !== 'came' && segment !== 'missing') return counts[segment];
  const { event } = form.terms;
  if (event === null || businessDayAt(nowMs) < businessDayAt(event.startsAtMs)) return 0;
  return segment === 'came' ? attendedCount : Math.max(0, counts.confirmed - attendedCount);
}
