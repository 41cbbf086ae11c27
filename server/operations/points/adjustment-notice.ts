import type { NoticeMessage } from '../../../domain/groups/notice';
import type { Adjustment } from '../../../domain/points/adjust-points';

/** What a member is told of an adjustment: it is there, it comes at some instant, or what was announced does not come. */
export function adjustmentNotice(
  { points, reason, note }: Pick<Adjustment, 'points' | 'reason' | 'note'>,
  what: { readonly stage: 'applied' | 'coming' | 'called-off'; readonly effectiveAtMs: number },
): NoticeMessage {
  return { kind: 'points-adjusted', facts: { points, reason, note, ...what } };
}
