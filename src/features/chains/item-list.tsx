import { Image, View } from '@tarojs/components';
import type { ChainPage, MyEntry } from '../../../contracts/chain-views';
import { type NumberedSku, skusOf } from '@domain/chains/chain-terms';
import { formatFen } from '@/lib/format-points';
import { pictureUrl } from '@/platform/files';
import { Card } from '@/ui/card/card';
import { Glyph } from '@/ui/glyph/glyph';
import { Stepper } from '@/ui/stepper/stepper';
import { Tag } from '@/ui/tag/tag';
import { CHAIN_WORDS } from './chain-copy';
import styles from './chains.module.scss';
import { skuName } from './sku-name';
import { roomFor, type Wish } from './wish';

interface ItemListProps {
  readonly page: ChainPage;
  readonly wish: Wish;
  /** The entry that is being changed, whose own pieces may stay. */
  readonly own: MyEntry | null;
  /** Null where nothing can be chosen now. */
  readonly onCount: ((sku: number, count: number) => void) | null;
}

/** What is on offer: name, price, what is left, and how many I take. */
export function ItemList({ page, wish, own, onCount }: ItemListProps) {
  return (
    <Card kind="flush">
      {skusOf(page.terms).map((sku) => (
        <View key={sku.sku} className={styles.item}>
          <ItemPicture sku={sku} />
          <View className="grow ml12">
            <View className="m">{skuName(sku)}</View>
            <Facts page={page} sku={sku} />
            <View className={`row between wrap ${styles.priceRow ?? ''}`}>
              <View className="head num">{formatFen(sku.priceFen)}</View>
              <Counter page={page} sku={sku} wish={wish} own={own} onCount={onCount} />
            </View>
          </View>
        </View>
      ))}
    </Card>
  );
}

function ItemPicture({ sku: { item } }: { readonly sku: NumberedSku }) {
  const url = pictureUrl(item.pictureFileId);
  if (url === null) return <Glyph text={item.title} size={64} />;
  return <Image className={styles.picture} src={url} mode="aspectFill" lazyLoad />;
}

/** What is to know before taking it: quality, limits, cheaper from where on. */
function Facts({ page, sku }: { readonly page: ChainPage; readonly sku: NumberedSku }) {
  const left = page.leftCounts[sku.sku] ?? null;
  const facts = [
    sku.item.note,
    sku.perEntryMin === undefined ? '' : CHAIN_WORDS.perEntry(sku.perEntryMin),
    sku.perMemberMax === null ? '' : CHAIN_WORDS.perMember(sku.perMemberMax),
    left === null ? '' : CHAIN_WORDS.left(left),
  ].filter((fact) => fact !== '');
  return (
    <>
      {facts.length > 0 && <View className="sub num mt4">{facts.join(' · ')}</View>}
      <TierLine page={page} sku={sku} />
    </>
  );
}

function TierLine({ page, sku }: { readonly page: ChainPage; readonly sku: NumberedSku }) {
  const nowFen = page.pricesFen[sku.sku] ?? sku.priceFen;
  const next = sku.tiers.find(({ fromPieceCount }) => page.pieceCount < fromPieceCount);
  if (nowFen < sku.priceFen) return <View className="sub c-leaf num">{CHAIN_WORDS.tierReached(nowFen)}</View>;
  if (next === undefined) return null;
  return <View className="sub c-leaf num">{CHAIN_WORDS.tier(next.fromPieceCount, next.priceFen)}</View>;
}

function Counter({ page, sku, wish, own, onCount }: ItemListProps & { readonly sku: NumberedSku }) {
  const room = roomFor(page, sku.sku, own);
  const count = wish.counts[sku.sku] ?? 0;
  if (onCount === null) return null;
  if (room < (sku.perEntryMin ?? 1) && count === 0) {
    return <Tag>{page.leftCounts[sku.sku] === 0 ? CHAIN_WORDS.soldOut : CHAIN_WORDS.limit(0)}</Tag>;
  }
  return (
    <Stepper
      value={count}
      max={Math.max(room, count)}
      limitNote={CHAIN_WORDS.limit(room)}
      onChange={(value) => {
        onCount(sku.sku, soldIn(sku, { from: count, to: value }));
      }}
    />
  );
}

/** The first step takes as many as it is sold in, and the one below gives all of them up. */
function soldIn(
  { perEntryMin = 1 }: NumberedSku,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  if (to === 0 || to >= perEntryMin) return to;
  return to > from ? perEntryMin : 0;
}
