import { View } from '@tarojs/components';
import type { ChainLine } from '../../../contracts/chain-views';
import type { HomeCard } from '../../../contracts/groups';
import { formatCount } from '@/lib/format-points';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { useMemberOperation } from '@/lib/use-operation';
import { Bar } from '@/ui/bar/bar';
import { RUNNING_WORDS } from './copy';

interface ChainStandingProps {
  readonly groupId: string;
  readonly card: HomeCard;
  readonly nowMs: number;
}

/**
 * Until when a chain is open and how far it is. The group's card holds no live counts: they are asked for once for all
 * chains of the group, after the page is there.
 */
export function ChainStanding({ groupId, card, nowMs }: ChainStandingProps) {
  const { data } = useMemberOperation('chains.list', { groupId, tab: 'running' }, { words: {} });
  const chain = data?.items.find(({ chainId }) => chainId === card.campaignId);
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

function missingOf({ threshold, entryCount, pieceCount }: ChainLine): number {
  if (threshold === null) return 0;
  return Math.max(0, threshold.count - (threshold.by === 'entries' ? entryCount : pieceCount));
}

const howFar = ({ threshold, pieceCount }: ChainLine, missing: number) =>
  threshold === null || missing === 0
    ? RUNNING_WORDS.pieces(formatCount(pieceCount))
    : RUNNING_WORDS.missing[threshold.by](formatCount(missing));
