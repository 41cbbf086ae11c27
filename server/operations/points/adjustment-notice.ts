import type { NoticeMessage } from '../../../domain/groups/notice';
import { pointsDayAt } from '../../../domain/points/account';
import type { Adjustment } from '../../../domain/points/adjust-points';

const KINDS = { applied: 'points-adjusted', coming: 'points-announced', 'called-off': 'points-called-off' } as const;

/** What a member is told of an adjustment: it is there, it comes on a day, or what was announced does not come. */
export function adjustmentNotice(
  { points, note }: Pick<Adjustment, 'points' | 'note'>,
  stage: keyof typeof KINDS,
  effectiveAtMs: number,
): NoticeMessage {
  return { kind: KINDS[stage], facts: { points, note, day: pointsDayAt(effectiveAtMs) } };
}
