import { View } from '@tarojs/components';
import type { ChainPage, EntryReceipt } from '../../../contracts/chain-views';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { IconDisc } from '@/ui/glyph/glyph';
import { Sheet } from '@/ui/sheet/sheet';
import { CHAIN_WORDS, DONE_WORDS } from './chain-copy';

interface JoinedSheetProps {
  readonly page: ChainPage;
  readonly receipt: EntryReceipt;
  readonly isEdit: boolean;
  readonly onShare: () => void;
  readonly onClose: () => void;
}

/** It is taken down: the number, what is still missing, what was really spent and what came back. */
export function JoinedSheet({ page, receipt, isEdit, onShare, onClose }: JoinedSheetProps) {
  return (
    <Sheet
      isOpen
      onClose={onClose}
      footer={
        <View className="row">
          <Button kind="secondary" size="large" icon="share-2" openType="share" onPress={onShare}>
            {CHAIN_WORDS.share}
          </Button>
          <View className="row grow ml12">
            <Button
              size="large"
              isWide
              onPress={() => {
                onClose();
                // After an edit the entry is the page below, and going back shows it.
                if (!isEdit) openPage('chain-entry', { entryId: receipt.entryId });
              }}
            >
              {DONE_WORDS.see}
            </Button>
          </View>
        </View>
      }
    >
      <View className="center mt12">
        <View className="row middle">
          <IconDisc icon="check" tint="leaf" size={56} />
        </View>
        <View className="title mt16 num">{(isEdit ? DONE_WORDS.edited : DONE_WORDS.joined)(receipt.number)}</View>
        <View className="body c-2 mt4 num">{missingWords(page)}</View>
        <View className="sub mt8 num">{moneyWords(page, receipt)}</View>
      </View>
    </Sheet>
  );
}

/** How far it is now: the page behind is asked for again with the answer. */
function missingWords({ terms: { threshold }, missingCount }: ChainPage): string {
  return threshold === null || missingCount === 0 ? DONE_WORDS.enough : DONE_WORDS.missing[threshold.by](missingCount);
}

function moneyWords({ terms }: ChainPage, { price, returnedPoints, couponReturned }: EntryReceipt): string {
  return [
    price.dueFen > 0 ? DONE_WORDS.due(price.dueFen, terms.paymentText) : DONE_WORDS.free,
    price.points > 0 ? DONE_WORDS.spent(price.points) : '',
    returnedPoints > 0 ? DONE_WORDS.returned(returnedPoints) : '',
    couponReturned ? DONE_WORDS.couponReturned : '',
  ]
    .filter((part) => part !== '')
    .join('；');
}
