import { View } from '@tarojs/components';
import type { BatchTerms } from '@domain/coupons/batch-terms';
import { Sheet } from '@/ui/sheet/sheet';
import { Facts } from '../facts';
import { OfferCard } from '../offer-card';
import { validityWords, worthSentence } from '../worth-copy';
import { EDIT_WORDS } from './batch-edit-copy';
import { BATCH_WORDS } from './batch-page-copy';
import { priceWords } from './batches-copy';
import styles from './batch-edit.module.scss';

interface PreviewSheetProps {
  readonly terms: BatchTerms;
  readonly isOpen: boolean;
  readonly nowMs: number;
  readonly onClose: () => void;
}

/** The batch as a member with enough points will see it. */
export function PreviewSheet({ terms, isOpen, nowMs, onClose }: PreviewSheetProps) {
  const offer = {
    ...terms,
    batchId: '',
    groupId: null,
    leftCount: terms.totalCount,
    takenCount: 0,
    standing: { kind: 'open' },
  } as const;
  return (
    <Sheet isOpen={isOpen} title={EDIT_WORDS.previewTitle} onClose={onClose}>
      {terms.price.kind === 'given' && <View className="sub">{EDIT_WORDS.previewGiven}</View>}
      <View className={styles.ground}>
        <OfferCard offer={offer} nowMs={nowMs} onPress={() => undefined} />
      </View>
      <Facts
        isSunken
        facts={[
          { name: BATCH_WORDS.fact.worth, value: worthSentence(terms.worth, terms.minimumSpendFen) },
          { name: BATCH_WORDS.fact.use, value: terms.scopeText },
          { name: BATCH_WORDS.fact.place, value: terms.placeText },
          { name: BATCH_WORDS.fact.validity, value: validityWords(terms.validity, nowMs) },
          { name: BATCH_WORDS.fact.price, value: priceWords(terms.price) },
        ]}
      />
    </Sheet>
  );
}
