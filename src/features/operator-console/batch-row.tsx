import { View } from '@tarojs/components';
import { businessDayAt } from '@domain/kernel/business-day';
import type { BatchLine } from '../../../contracts/coupon-views';
import { formatCount } from '@/lib/format-points';
import { formatNearDay } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { Bar } from '@/ui/bar/bar';
import { Cell } from '@/ui/cell/cell';
import { Glyph } from '@/ui/glyph/glyph';
import { Tag } from '@/ui/tag/tag';
import type { Tint } from '@/ui/tint';
import { CAMPAIGNS_WORDS } from './copy';

interface BatchRowProps {
  readonly batch: BatchLine;
  readonly nowMs: number;
}

/** A batch of coupons: how many are out, until when, and how it stands. */
export function BatchRow({ batch, nowMs }: BatchRowProps) {
  const { phase, tint } = stateOf(batch, nowMs);
  const issued = CAMPAIGNS_WORDS.issued(formatCount(batch.issuedCount), formatCount(batch.totalCount));
  return (
    <Cell
      lead={<Glyph text={batch.title} />}
      leadWidth={48}
      title={<View className="ell">{batch.title}</View>}
      sub={
        <View>
          <View className="num">{issued}</View>
          <View className="num">
            {CAMPAIGNS_WORDS.until(formatNearDay(businessDayAt(batch.claimEndsAtMs - 1), nowMs))}
          </View>
          <View className="mt8">
            <Bar ratio={batch.issuedCount / batch.totalCount} label={issued} />
          </View>
        </View>
      }
      value={<Tag tint={tint}>{CAMPAIGNS_WORDS.phase[phase]}</Tag>}
      onPress={() => {
        openPage('batch', { batchId: batch.batchId });
      }}
    />
  );
}

function stateOf(
  batch: BatchLine,
  nowMs: number,
): { readonly phase: keyof typeof CAMPAIGNS_WORDS.phase; readonly tint?: Tint } {
  if (batch.status === 'ended' || batch.claimEndsAtMs <= nowMs) return { phase: 'over' };
  if (batch.paused) return { phase: 'paused', tint: 'danger' };
  if (batch.leftCount === 0) return { phase: 'soldOut', tint: 'apricot' };
  return batch.claimStartsAtMs > nowMs ? { phase: 'upcoming', tint: 'sky' } : { phase: 'running', tint: 'leaf' };
}
