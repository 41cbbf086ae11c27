import { View } from '@tarojs/components';
import type { ChainPhase } from '@domain/chains/chain-phase';
import type { RunLine } from '../../../contracts/chain-staff-views';
import { formatCount } from '@/lib/format-points';
import { formatDeadline } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { Cell } from '@/ui/cell/cell';
import { Glyph } from '@/ui/glyph/glyph';
import { Tag } from '@/ui/tag/tag';
import type { Tint } from '@/ui/tint';
import { CAMPAIGNS_WORDS } from './copy';

const TINTS: Readonly<Record<ChainPhase, Tint | undefined>> = {
  upcoming: 'sky',
  open: 'leaf',
  paused: 'apricot',
  settling: 'sky',
  formed: 'leaf',
  arrived: 'brand',
  lapsed: undefined,
  'called-off': undefined,
};

interface ChainRowProps {
  readonly run: RunLine;
  readonly nowMs: number;
}

/** A chain: until when, how many joined, and how it stands. */
export function ChainRow({ run, nowMs }: ChainRowProps) {
  return (
    <Cell
      lead={<Glyph text={run.title} />}
      leadWidth={48}
      title={<View className="ell">{run.title}</View>}
      sub={
        <View>
          <View className="num">
            {CAMPAIGNS_WORDS.joined(formatCount(run.entryCount), formatCount(run.pieceCount))}
          </View>
          <View className="num">{CAMPAIGNS_WORDS.closes(formatDeadline(run.closesAtMs, nowMs))}</View>
        </View>
      }
      value={<Tag tint={TINTS[run.phase]}>{CAMPAIGNS_WORDS.chainPhase[run.phase]}</Tag>}
      onPress={() => {
        openPage('chain-run', { chainId: run.chainId });
      }}
    />
  );
}

const ON: readonly ChainPhase[] = ['upcoming', 'open', 'paused', 'settling', 'formed', 'arrived'];

/** Whether it came to nothing: one that formed still has people coming for it. */
export const isChainOver = ({ phase }: Pick<RunLine, 'phase'>): boolean => !ON.includes(phase);
