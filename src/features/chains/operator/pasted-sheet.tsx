import { View } from '@tarojs/components';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { type ChainTerms, skusOf } from '@domain/chains/chain-terms';
import { LIMITS } from '@domain/kernel/limits';
import { FieldRow } from '@/ui/field/field';
import { TextInput } from '@/ui/field/text-input';
import { Sheet } from '@/ui/sheet/sheet';
import { Stepper } from '@/ui/stepper/stepper';
import { skuName } from '../sku-name';
import type { PastedLine } from './pasted';
import { PASTE_WORDS } from './pick-up-copy';
import { SheetFoot } from './sheet-foot';

interface PastedSheetProps {
  readonly line: PastedLine;
  readonly terms: Pick<ChainTerms, 'items'>;
  readonly onChange: (line: PastedLine) => void;
  readonly onClose: () => void;
}

/** Corrects one line: the name, what and how many, or that it is left out. A line that somebody looked at has no doubts. */
export function PastedSheet({ line, terms, onChange, onClose }: PastedSheetProps) {
  const leave = (isIn: boolean) => () => {
    onChange({ ...line, doubts: [], isIn });
    onClose();
  };
  return (
    <Sheet
      isOpen
      title={line.text}
      onClose={onClose}
      footer={
        <SheetFoot
          removeLabel={line.isIn ? PASTE_WORDS.leaveOut : PASTE_WORDS.takeIn}
          doneLabel={PASTE_WORDS.done}
          onRemove={leave(!line.isIn)}
          onDone={leave(line.isIn)}
        />
      }
    >
      {line.doubts.length > 0 && (
        <View className="sub c-apricot">{line.doubts.map((doubt) => PASTE_WORDS.doubts[doubt]).join('；')}</View>
      )}
      <TextInput
        label={PASTE_WORDS.name}
        maxLength={LIMITS.nameMax}
        value={line.name}
        onChange={(name) => {
          onChange({ ...line, doubts: [], isIn: true, name });
        }}
      />
      {skusOf(terms).map((sku) => (
        <FieldRow key={sku.sku} label={skuName(sku)}>
          <Stepper
            value={line.counts[sku.sku] ?? 0}
            max={CHAIN_LIMITS.countMax}
            onChange={(count) => {
              onChange({ ...line, doubts: [], isIn: true, counts: { ...line.counts, [sku.sku]: count } });
            }}
          />
        </FieldRow>
      ))}
    </Sheet>
  );
}
