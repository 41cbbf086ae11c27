import { View } from '@tarojs/components';
import { type ChainTerms, skusOf } from '@domain/chains/chain-terms';
import type { ChainPage } from '../../../../contracts/chain-views';
import { Button } from '@/ui/button/button';
import { Sheet } from '@/ui/sheet/sheet';
import { ChainHead } from '../chain-head';
import { ChainText } from '../chain-text';
import { FormingCard } from '../forming-card';
import { ItemList } from '../item-list';
import { emptyWish } from '../wish';
import { EDIT_WORDS } from './edit-copy';
import styles from './editor.module.scss';

interface PreviewSheetProps {
  readonly terms: ChainTerms;
  readonly onClose: () => void;
}

const nothing = () => undefined;

/** The chain as a member will meet it the moment it is published. */
export function PreviewSheet({ terms, onClose }: PreviewSheetProps) {
  const page = freshPage(terms);
  return (
    <Sheet
      isOpen
      title={EDIT_WORDS.previewTitle}
      onClose={onClose}
      footer={
        <Button kind="secondary" size="large" onPress={onClose}>
          {EDIT_WORDS.backToEdit}
        </Button>
      }
    >
      <View className={styles.paper}>
        <ChainHead page={page} />
        <FormingCard page={page} nowMs={page.nowMs} onDeadline={nothing} />
        <ItemList page={page} wish={emptyWish(terms, null)} own={null} onCount={nothing} />
        <ChainText terms={terms} />
      </View>
    </Sheet>
  );
}

/** A chain that nobody has joined yet. */
function freshPage(terms: ChainTerms): ChainPage {
  const skus = skusOf(terms);
  return {
    chainId: '',
    groupId: '',
    terms,
    phase: 'open',
    reason: '',
    waitingPictureCount: 0,
    organizer: { name: EDIT_WORDS.me, avatarFileId: null, tint: 0 },
    entryCount: 0,
    pieceCount: 0,
    leftCounts: skus.map((sku) => sku.stockCount),
    pricesFen: skus.map((sku) => sku.priceFen),
    pointsPerYuan: 100,
    missingCount: terms.threshold?.count ?? 0,
    mine: [],
    myRoom: skus.map((sku) => sku.perMemberMax),
    availablePoints: 0,
    coupons: [],
    money: null,
    shortages: [],
    arrivedAtMs: 0,
    arrivalText: '',
    isStaff: true,
    nowMs: terms.opensAtMs,
  };
}
