import { View } from '@tarojs/components';
import type { EntryPage } from '../../../contracts/chain-views';
import { skusOf } from '@domain/chains/chain-terms';
import { owedFen } from '@domain/chains/money';
import { formatCount, formatFen } from '@/lib/format-points';
import { Card } from '@/ui/card/card';
import { Section } from '@/ui/section/section';
import styles from './chains.module.scss';
import { ENTRY_WORDS } from './entry-copy';
import { skuName } from './sku-name';
import { slotWords } from './slot-words';

/** What was taken, line by line, with what did not arrive and what was picked up. */
export function EntryLines({ entry }: { readonly entry: EntryPage }) {
  const skus = skusOf(entry.terms);
  const { price } = entry;
  const owed = owedFen(entry);
  return (
    <Section title={ENTRY_WORDS.goods}>
      <Card kind="flush">
        {entry.lines.map(({ sku, count, shortCount, pickedCount, refundedCount = 0 }) => {
          const taken = skus[sku];
          return (
            <View key={sku} className={styles.line}>
              <View className="grow">
                <View className="m">{taken === undefined ? '' : skuName(taken)}</View>
                {shortCount > 0 && <View className="sub c-apricot num">{ENTRY_WORDS.short(shortCount)}</View>}
                {refundedCount > 0 && <View className="sub c-apricot num">{ENTRY_WORDS.refunded(refundedCount)}</View>}
                {pickedCount > 0 && <View className="sub c-leaf num">{ENTRY_WORDS.picked(pickedCount)}</View>}
              </View>
              <View className="none ml8 num">{formatCount(count)}</View>
            </View>
          );
        })}
        {price.couponFen > 0 && <Sum name={ENTRY_WORDS.coupon} value={formatFen(-price.couponFen)} />}
        {price.points > 0 && <Sum name={ENTRY_WORDS.points} value={formatFen(-price.pointsFen)} />}
        {price.freightFen !== undefined && <Sum name={ENTRY_WORDS.freight} value={formatFen(price.freightFen)} />}
        {entry.afterSaleFen > 0 && <Sum name={ENTRY_WORDS.afterSaleOff} value={formatFen(-entry.afterSaleFen)} />}
        <Sum name={ENTRY_WORDS.due} value={owed === 0 ? ENTRY_WORDS.free : formatFen(owed)} isStrong />
      </Card>
    </Section>
  );
}

function Sum({
  name,
  value,
  isStrong = false,
}: {
  readonly name: string;
  readonly value: string;
  readonly isStrong?: boolean;
}) {
  return (
    <View className={styles.line}>
      <View className="sub grow">{name}</View>
      <View className={`none num ${isStrong ? 'head' : ''}`}>{value}</View>
    </View>
  );
}

/** Where and when, and what was asked besides. */
export function EntryFacts({ entry }: { readonly entry: EntryPage }) {
  const { terms, point: at, slot, building, answers, nowMs } = entry;
  const point = terms.points[at];
  const chosen = point?.slots[slot ?? -1];
  const later = entry.delivery === null ? ENTRY_WORDS.slotLater : '';
  const facts = [
    {
      name: entry.delivery === null ? ENTRY_WORDS.place : ENTRY_WORDS.delivered,
      value: [point?.name ?? '', point?.address ?? ''].filter((part) => part !== '').join(' · '),
    },
    { name: ENTRY_WORDS.slot, value: chosen === undefined ? later : slotWords(chosen, nowMs) },
    { name: ENTRY_WORDS.building, value: building },
    ...terms.questions.map(({ label }, index) => ({ name: label, value: answers[index] ?? '' })),
  ].filter(({ value }) => value !== '');
  return (
    <Card kind="flush">
      {facts.map(({ name, value }) => (
        <View key={name} className={styles.line}>
          <View className={styles.lineName}>{name}</View>
          <View className="grow num">{value}</View>
        </View>
      ))}
    </Card>
  );
}
