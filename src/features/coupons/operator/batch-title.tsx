import { View } from '@tarojs/components';
import type { BatchPage } from '../../../../contracts/coupon-views';
import { Tag } from '@/ui/tag/tag';
import { worthSentence } from '../worth-copy';
import { BATCH_PHASES, phaseOfBatch, priceWords, windowWords } from './batches-copy';

interface BatchTitleProps {
  readonly batch: BatchPage;
  readonly nowMs: number;
}

/** The name of a batch, where it stands and what it is, in two lines. */
export function BatchTitle({ batch, nowMs }: BatchTitleProps) {
  const { terms } = batch;
  const standing = { ...batch, ...terms, ...batch.figures };
  const { word, tint } = BATCH_PHASES[phaseOfBatch(standing, nowMs)];
  return (
    <View className="mt8">
      <View className="title">{terms.title}</View>
      <View className="row wrap mt4">
        <View className="mr8">
          <Tag tint={tint}>{word}</Tag>
        </View>
        <View className="sub">{windowWords(standing, nowMs)}</View>
      </View>
      <View className="sub mt4">
        {[worthSentence(terms.worth, terms.minimumSpendFen), priceWords(terms.price)].join(' · ')}
      </View>
    </View>
  );
}
