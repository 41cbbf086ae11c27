import { View } from '@tarojs/components';
import type { HomeCard, HomeChain } from '../../../contracts/group-home';
import { formatCount } from '@/lib/format-points';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { Bar } from '@/ui/bar/bar';
import { RUNNING_WORDS } from './copy';

interface ChainStandingProps {
  readonly card: HomeCard;
  /** Undefined where it is not known. */
  readonly chain: HomeChain | undefined;
  readonly nowMs: number;
}

/** Until when a chain is open and how far it is. */
export function ChainStanding({ card, chain, nowMs }: ChainStandingProps) {
  if (card.startsAtMs > nowMs) return <View>{RUNNING_WORDS.starts(formatInstant(card.startsAtMs, nowMs))}</View>;
  const missing = chain === undefined ? 0 : missingOf(chain);
  return (
    <View>
      <View className="num">
        {RUNNING_WORDS.until(formatDeadline(card.endsAtMs, nowMs))}
        {chain !== undefined && <View className={missing > 0 ? 'c-brand' : 'c-leaf'}>{howFar(chain, missing)}</View>}
      </View>
      {chain !== undefined && missing > 0 && (
        <View className="mt8">
          <Bar ratio={1 - missing / (chain.threshold?.count ?? 1)} label={howFar(chain, missing)} />
        </View>
      )}
    </View>
  );
}

function missingOf({ threshold, entryCount, pieceCount }: HomeChain): number {
  if (threshold === null) return 0;
  return Math.max(0, threshold.count - (threshold.by === 'entries' ? entryCount : pieceCount));
}

const howFar = ({ threshold, pieceCount }: HomeChain, missing: number) =>
  threshold === null || missing === 0
    ? RUNNING_WORDS.pieces(formatCount(pieceCount))
    : RUNNING_WORDS.missing[threshold.by](formatCount(missing));
