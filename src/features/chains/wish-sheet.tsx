import { View } from '@tarojs/components';
import type { ChainPage } from '../../../contracts/chain-views';
import { formatFen } from '@/lib/format-points';
import type { Refusal } from '@/lib/refusal-words';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { CHAIN_WORDS, WISH_WORDS } from './chain-copy';
import { OffsetFields } from './offset-fields';
import { PickUpFields } from './pick-up-fields';
import type { Wishing } from './use-wish';
import { gapOf, type WishGap } from './wish';
import { WishSum } from './wish-sum';

interface WishSheetProps {
  readonly page: ChainPage;
  readonly wishing: Wishing;
  readonly isEdit: boolean;
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  readonly onSend: () => unknown;
  readonly onClose: () => void;
}

const GAPS: Readonly<Record<WishGap, string>> = {
  lines: CHAIN_WORDS.choose,
  point: WISH_WORDS.missingPoint,
  slot: WISH_WORDS.missingSlot,
  building: WISH_WORDS.missingBuilding,
  address: WISH_WORDS.missingAddress,
  answers: WISH_WORDS.missingAnswer,
};

/** Where, when, paid with what, for whom: what of it is not plain by itself. */
export function WishSheet({ page, wishing, isEdit, isBusy, refusal, onSend, onClose }: WishSheetProps) {
  const { wish, priced } = wishing;
  const gap = gapOf(page.terms, wish);
  const act = isEdit ? CHAIN_WORDS.save : CHAIN_WORDS.join;
  return (
    <Sheet
      isOpen
      title={isEdit ? WISH_WORDS.editTitle : WISH_WORDS.title}
      isBusy={isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={isBusy}
          disabledReason={gap === null ? undefined : GAPS[gap]}
          onPress={onSend}
        >{`${act} · ${formatFen(priced.price.dueFen)}`}</Button>
      }
    >
      {refusal !== null && (
        <Notice icon={refusal.code === 'OFFLINE' ? 'wifi-off' : 'circle-alert'}>{refusal.words}</Notice>
      )}
      <PickUpFields page={page} wishing={wishing} isEdit={isEdit} />
      <OffsetFields page={page} wishing={wishing} />
      <WishSum page={page} wishing={wishing} />
      <View className="mt8" />
    </Sheet>
  );
}
