import { View } from '@tarojs/components';
import type { ChainPage } from '../../../contracts/chain-views';
import { formatCount } from '@/lib/format-points';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { Card } from '@/ui/card/card';
import { Countdown } from '@/ui/countdown/countdown';
import { Icon } from '@/ui/icon/icon';
import { Seeds } from '@/ui/seeds/seeds';
import { Tag } from '@/ui/tag/tag';
import { CHAIN_WORDS, PHASES } from './chain-copy';
import styles from './chains.module.scss';

interface FormingCardProps {
  readonly page: ChainPage;
  readonly nowMs: number;
  /** The deadline has come. */
  readonly onDeadline: () => void;
}

/** How far it is from forming, and how long there still is. */
export function FormingCard({ page, nowMs, onDeadline }: FormingCardProps) {
  return (
    <Card kind="hero">
      <Figure page={page} />
      <Progress page={page} />
      <View className="mt16">
        {page.phase === 'open' || page.phase === 'paused' ? (
          <Deadline page={page} nowMs={nowMs} onDeadline={onDeadline} />
        ) : (
          <View className="sub prose">{noteOf(page, nowMs)}</View>
        )}
      </View>
    </Card>
  );
}

/** The one figure: how many are missing, else what it has come to. */
function Figure({ page: { phase, missingCount, terms, pieceCount, entryCount } }: { readonly page: ChainPage }) {
  const { word, tint } = PHASES[phase];
  const by = terms.threshold?.by ?? 'pieces';
  const isMissing = missingCount > 0 && (phase === 'open' || phase === 'paused' || phase === 'upcoming');
  return (
    <View className="row base between">
      {isMissing ? (
        <View className="row base grow">
          <View className="sub none">{CHAIN_WORDS.missing}</View>
          <View className={`display num c-brand none ${styles.figure ?? ''}`}>{formatCount(missingCount)}</View>
          <View className="sub none">{CHAIN_WORDS.missingUnit[by]}</View>
        </View>
      ) : (
        <View className="display c-leaf grow">{phase === 'open' ? CHAIN_WORDS.enough : word}</View>
      )}
      {terms.threshold === null ? (
        <Tag tint={tint}>{word}</Tag>
      ) : (
        <View className="sub num none ml8">
          {CHAIN_WORDS.progress(by === 'pieces' ? pieceCount : entryCount, terms.threshold.count)}
        </View>
      )}
    </View>
  );
}

function Progress({ page }: { readonly page: ChainPage }) {
  const { threshold } = page.terms;
  if (threshold === null) return null;
  const count = threshold.by === 'pieces' ? page.pieceCount : page.entryCount;
  return (
    <View className="mt12">
      <Seeds
        filledCount={Math.min(count, threshold.count)}
        mineCount={Math.min(count, mineOf(page))}
        totalCount={threshold.count}
      />
    </View>
  );
}

/** My share of what counts. */
function mineOf({ mine, terms }: ChainPage): number {
  const standing = mine.filter(({ state }) => state !== 'cancelled');
  if (terms.threshold?.by === 'entries') return standing.length;
  return standing.reduce((sum, { lines }) => sum + lines.reduce((pieces, { count }) => pieces + count, 0), 0);
}

function Deadline({ page, nowMs, onDeadline }: FormingCardProps) {
  const { closesAtMs } = page.terms;
  return (
    <View>
      <View className="row wrap">
        <Icon name="clock" size={18} />
        <View className="m ml4 mr8 num">{CHAIN_WORDS.until(formatDeadline(closesAtMs, nowMs))}</View>
        <View className="sub">
          <Countdown untilMs={closesAtMs} onEnd={onDeadline} />
        </View>
      </View>
      <View className="sub mt4">{page.phase === 'paused' ? CHAIN_WORDS.paused(page.reason) : CHAIN_WORDS.promise}</View>
    </View>
  );
}

function noteOf(page: ChainPage, nowMs: number): string {
  switch (page.phase) {
    case 'upcoming':
      return CHAIN_WORDS.opens(formatInstant(page.terms.opensAtMs, nowMs));
    case 'settling':
      return CHAIN_WORDS.nearlyDone;
    case 'formed':
      return CHAIN_WORDS.formedNote;
    case 'arrived':
      return page.arrivalText;
    case 'called-off':
      return CHAIN_WORDS.calledOff(page.reason);
    case 'lapsed':
      return CHAIN_WORDS.lapsedNote;
    case 'open':
    case 'paused':
      return '';
  }
}
