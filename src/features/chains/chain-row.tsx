import { View } from '@tarojs/components';
import type { ChainLine } from '../../../contracts/chain-views';
import { formatCount } from '@/lib/format-points';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { Bar } from '@/ui/bar/bar';
import { Cell } from '@/ui/cell/cell';
import { Glyph } from '@/ui/glyph/glyph';
import { Tag } from '@/ui/tag/tag';
import { CHAIN_WORDS, PHASES } from './chain-copy';

/** A chain in a list: until when, how far, from which price. */
export function ChainRow({ chain, nowMs }: { readonly chain: ChainLine; readonly nowMs: number }) {
  const { word, tint } = PHASES[chain.phase];
  const { threshold } = chain;
  const count = threshold?.by === 'entries' ? chain.entryCount : chain.pieceCount;
  const joined = CHAIN_WORDS.joined(formatCount(chain.entryCount), formatCount(chain.pieceCount));
  return (
    <Cell
      lead={<Glyph text={chain.title} />}
      leadWidth={48}
      title={<View className="ell">{chain.title}</View>}
      sub={
        <View>
          <View className="num">{whenWords(chain, nowMs)}</View>
          <View className="num">{`${joined} · ${CHAIN_WORDS.priceFrom(chain.fromFen)}`}</View>
          {threshold !== null && chain.phase === 'open' && (
            <View className="mt8">
              <Bar ratio={count / threshold.count} label={CHAIN_WORDS.progress(count, threshold.count)} />
            </View>
          )}
        </View>
      }
      value={<Tag tint={tint}>{word}</Tag>}
      label={`${chain.title}，${word}`}
      onPress={() => {
        openPage('chain', { chainId: chain.chainId, groupId: chain.groupId });
      }}
    />
  );
}

const whenWords = ({ phase, opensAtMs, closesAtMs }: ChainLine, nowMs: number) =>
  phase === 'upcoming'
    ? CHAIN_WORDS.opens(formatInstant(opensAtMs, nowMs))
    : CHAIN_WORDS.until(formatDeadline(closesAtMs, nowMs));
