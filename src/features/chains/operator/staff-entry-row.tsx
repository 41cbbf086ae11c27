import { View } from '@tarojs/components';
import type { ChainTerms } from '@domain/chains/chain-terms';
import type { StaffEntry } from '../../../../contracts/chain-staff-views';
import { Cell } from '@/ui/cell/cell';
import { Tag } from '@/ui/tag/tag';
import styles from '../chains.module.scss';
import { addressWords } from '../delivery-copy';
import { linesWords } from '../sku-name';
import { entryName } from './people-words';
import { SHIP_WORDS } from './ship-copy';
import { ENTRIES_WORDS } from './run-copy';

interface StaffEntryRowProps {
  readonly entry: StaffEntry;
  readonly terms: Pick<ChainTerms, 'items' | 'points'>;
  readonly onPress: (entryId: string) => void;
}

/** One entry for those who run its chain: number, who, what, where, the money. */
export function StaffEntryRow({ entry, terms, onPress }: StaffEntryRowProps) {
  const place = placeWords(entry, terms);
  return (
    <Cell
      lead={<View className={`num ${styles.number ?? ''}`}>{String(entry.number)}</View>}
      leadWidth={32}
      title={<View className="ell">{entryName(entry)}</View>}
      sub={
        <View>
          <View className="num">{linesWords(terms, entry.lines)}</View>
          {place !== '' && <View className="cap num prose">{place}</View>}
          {entry.shipment !== null && <View className="cap num prose">{parcelWords(entry.shipment)}</View>}
          <View className="mt4">
            <MoneyTag entry={entry} />
          </View>
        </View>
      }
      label={`${ENTRIES_WORDS.number(entry.number)} ${entryName(entry)}`}
      onPress={() => {
        onPress(entry.entryId);
      }}
    />
  );
}

/** Where it is fetched, or where it goes to as far as that is shown. */
function placeWords({ point, building, delivery, address }: StaffEntry, terms: StaffEntryRowProps['terms']) {
  const to = delivery === null ? building : address === null ? SHIP_WORDS.noAddress : addressWords(address);
  return [terms.points[point]?.name ?? '', to].filter((part) => part !== '').join(' ');
}

const parcelWords = ({ carrier, trackingNumber }: NonNullable<StaffEntry['shipment']>): string =>
  `${carrier} ${trackingNumber}`.trim();

function MoneyTag({ entry: { state, balanceFen, price, reportedPaidAtMs } }: Pick<StaffEntryRowProps, 'entry'>) {
  if (balanceFen > 0) return <Tag tint="sky">{ENTRIES_WORDS.back(balanceFen)}</Tag>;
  if (state === 'cancelled' || state === 'lapsed') return <Tag>{ENTRIES_WORDS.cancelledTag}</Tag>;
  if (balanceFen < 0 && reportedPaidAtMs > 0) return <Tag tint="brand">{ENTRIES_WORDS.reportedTag}</Tag>;
  if (balanceFen < 0) return <Tag tint="apricot">{ENTRIES_WORDS.owes(-balanceFen)}</Tag>;
  return <Tag tint="leaf">{price.dueFen > 0 ? ENTRIES_WORDS.even : ENTRIES_WORDS.free}</Tag>;
}
