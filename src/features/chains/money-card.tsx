import { View } from '@tarojs/components';
import type { MoneyCard as Money, Shortage } from '../../../contracts/chain-views';
import { type ChainTerms, skusOf } from '@domain/chains/chain-terms';
import { formatFen } from '@/lib/format-points';
import { Card } from '@/ui/card/card';
import { Section } from '@/ui/section/section';
import { Stats } from '@/ui/stat/stats';
import { MONEY_WORDS } from './entry-copy';
import { skuName } from './sku-name';

interface MoneyCardProps {
  readonly money: Money;
  readonly terms: ChainTerms;
  readonly shortages: readonly Shortage[];
}

/** Where the money is, open to everybody who takes part; and what did not arrive. */
export function MoneyCard({ money, terms, shortages }: MoneyCardProps) {
  const skus = skusOf(terms);
  return (
    <Section title={MONEY_WORDS.title}>
      <Card>
        <Stats
          size="small"
          stats={[
            { label: MONEY_WORDS.collected, value: formatFen(money.collectedFen) },
            { label: MONEY_WORDS.waiting, value: formatFen(money.waitingFen) },
          ]}
        />
        <View className="mt12">
          <Stats
            size="small"
            stats={[
              { label: MONEY_WORDS.toRefund, value: formatFen(money.toRefundFen) },
              { label: MONEY_WORDS.refunded, value: formatFen(money.refundedFen) },
            ]}
          />
        </View>
        {shortages.map(({ sku, soldCount, arrivedCount }) => {
          const short = skus[sku];
          return (
            <View key={sku} className="sub c-apricot mt12 num">
              {MONEY_WORDS.shortage(short === undefined ? '' : skuName(short), soldCount, arrivedCount)}
            </View>
          );
        })}
        <View className="cap mt12">{MONEY_WORDS.note}</View>
      </Card>
    </Section>
  );
}
