import { useState } from 'react';
import { View } from '@tarojs/components';
import type { ChainPage } from '../../../contracts/chain-views';
import { skusOf } from '@domain/chains/chain-terms';
import { formatFen } from '@/lib/format-points';
import type { Refusal } from '@/lib/refusal-words';
import { Button } from '@/ui/button/button';
import { ChoiceRows } from '@/ui/field/choice-rows';
import { IconDisc } from '@/ui/glyph/glyph';
import { Sheet } from '@/ui/sheet/sheet';
import { SOLD_OUT_WORDS } from './chain-copy';
import { skuName } from './sku-name';
import { soldOutChoices } from './sold-out-choices';
import type { Wishing } from './use-wish';
import type { Wish } from './wish';

interface SoldOutSheetProps {
  readonly page: ChainPage;
  readonly wishing: Wishing;
  readonly refusal: Refusal;
  readonly isBusy: boolean;
  /** Joins with what was chosen instead. */
  readonly onTake: (wish: Wish) => unknown;
  readonly onClose: () => void;
}

/** Less is left than was wished: what happened, what was not lost, and ready ways on with the best one chosen. */
export function SoldOutSheet({ page, wishing, refusal, isBusy, onTake, onClose }: SoldOutSheetProps) {
  const choices = soldOutChoices(page, wishing.wish, refusal.details);
  const [chosen, setChosen] = useState(choices[0]?.key);
  const choice = choices.find(({ key }) => key === chosen) ?? choices[0];
  const sku = skusOf(page.terms)[Number(refusal.details['sku'])];
  const left = Number(refusal.details['leftCount'] ?? 0);
  const due = (counts: Wish['counts']) => formatFen(wishing.price({ ...wishing.wish, counts }).price.dueFen);
  return (
    <Sheet
      isOpen
      isBusy={isBusy}
      onClose={onClose}
      footer={
        <View className="row">
          <Button kind="secondary" size="large" onPress={onClose}>
            {SOLD_OUT_WORDS.think}
          </Button>
          {choice !== undefined && (
            <View className="row grow ml12">
              <Button
                size="large"
                isWide
                isBusy={isBusy}
                onPress={() => onTake({ ...wishing.wish, counts: choice.counts })}
              >
                {choice.key === 'left' ? choice.label : SOLD_OUT_WORDS.act}
              </Button>
            </View>
          )}
        </View>
      }
    >
      <View className="row">
        <IconDisc icon="users" tint="apricot" size={56} />
        <View className="grow ml16">
          <View className="title">{SOLD_OUT_WORDS.title(sku === undefined ? '' : skuName(sku), left)}</View>
          <View className="sub mt4">{SOLD_OUT_WORDS.note}</View>
        </View>
      </View>
      <ChoiceRows
        isSingle
        rows={choices.map(({ key, label, counts }) => ({ value: key, label, note: due(counts) }))}
        chosen={choice === undefined ? [] : [choice.key]}
        onToggle={setChosen}
      />
    </Sheet>
  );
}
