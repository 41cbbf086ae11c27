import { View } from '@tarojs/components';
import type { ChainPage } from '../../../contracts/chain-views';
import { deliveryAt } from '@domain/chains/delivery';
import { formatFen } from '@/lib/format-points';
import { Card } from '@/ui/card/card';
import { WISH_WORDS } from './chain-copy';
import styles from './chains.module.scss';
import { linesWords } from './sku-name';
import type { Wishing } from './use-wish';
import { linesOf } from './wish';

interface WishSumProps {
  readonly page: ChainPage;
  readonly wishing: Wishing;
}

/** What is owed and why, as it would be written down. */
export function WishSum({ page, wishing: { wish, priced } }: WishSumProps) {
  const { price } = priced;
  const delivery = deliveryAt(page.terms, wish.point);
  return (
    <Card kind="sunken">
      <SumLine
        name={WISH_WORDS.goods}
        words={linesWords(page.terms, linesOf(wish))}
        value={formatFen(price.goodsFen)}
      />
      {price.couponFen > 0 && (
        <SumLine name={WISH_WORDS.couponOff} words={priced.coupon?.title ?? ''} value={formatFen(-price.couponFen)} />
      )}
      {price.points > 0 && <SumLine name={WISH_WORDS.pointsOff} words="" value={formatFen(-price.pointsFen)} />}
      {delivery !== null && (
        <SumLine
          name={WISH_WORDS.freight}
          words={price.freightFen === undefined ? WISH_WORDS.freightFree : ''}
          value={formatFen(price.freightFen ?? 0)}
        />
      )}
      <SumLine
        name={WISH_WORDS.due}
        words={WISH_WORDS.toPay(page.terms.paymentText)}
        value={formatFen(price.dueFen)}
        isLast
      />
    </Card>
  );
}

interface SumLineProps {
  readonly name: string;
  readonly words: string;
  readonly value: string;
  readonly isLast?: boolean;
}

function SumLine({ name, words, value, isLast = false }: SumLineProps) {
  return (
    <View className={styles.line}>
      <View className={styles.lineName}>{name}</View>
      <View className="grow sub">{words}</View>
      <View className={`none ml8 num ${isLast ? 'head' : ''}`}>{value}</View>
    </View>
  );
}
