import { useState } from 'react';
import { View } from '@tarojs/components';
import { skusOf } from '@domain/chains/chain-terms';
import type { RunPage } from '../../../../contracts/chain-staff-views';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { ChoiceRows } from '@/ui/field/choice-rows';
import { NumberInput } from '@/ui/field/number-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { SHORTAGE_RULES } from '../rules-copy';
import { skuName } from '../sku-name';
import { SHORTAGE_REFUSALS } from './copy';
import { SHORTAGE_WORDS } from './run-copy';

interface ShortageSheetProps {
  readonly run: RunPage;
  readonly onClose: () => void;
}

/** Less arrived than was sold: how much there is, and what the published rule makes of it. */
export function ShortageSheet({ run, onClose }: ShortageSheetProps) {
  const [sku, setSku] = useState(0);
  const [arrived, setArrived] = useState<number | null>(null);
  const soldCount = run.skus[sku]?.soldCount ?? 0;
  const declare = useOperatorAction('chains.declare-shortage', {
    words: SHORTAGE_REFUSALS,
    onDone: () => {
      showToast(SHORTAGE_WORDS.done);
      onClose();
    },
  });
  const earlierCount = run.shortages.find((one) => one.sku === sku)?.arrivedCount;
  const isShort = arrived !== null && arrived < (earlierCount ?? soldCount);
  return (
    <Sheet
      isOpen
      title={SHORTAGE_WORDS.title}
      isBusy={declare.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={declare.isBusy}
          disabledReason={arrived === null ? SHORTAGE_WORDS.missing : isShort ? undefined : notShort(earlierCount)}
          onPress={() => declare.run({ chainId: run.chainId, sku, arrivedCount: arrived ?? 0 })}
        >
          {SHORTAGE_WORDS.act}
        </Button>
      }
    >
      <WhichField run={run} sku={sku} onSku={setSku} />
      <NumberInput label={SHORTAGE_WORDS.arrived} unit={SHORTAGE_WORDS.unit} value={arrived} onChange={setArrived} />
      {isShort && (
        <View className="body mt8">
          {SHORTAGE_WORDS.effect(soldCount - arrived, SHORTAGE_RULES[run.terms.shortageRule])}
        </View>
      )}
      {declare.refusal !== null && <Notice icon="circle-alert">{declare.refusal.words}</Notice>}
    </Sheet>
  );
}

const notShort = (earlierCount: number | undefined): string =>
  earlierCount === undefined ? SHORTAGE_WORDS.notLess : SHORTAGE_WORDS.saidBefore(earlierCount);

interface WhichFieldProps {
  readonly run: RunPage;
  readonly sku: number;
  readonly onSku: (sku: number) => void;
}

function WhichField({ run, sku, onSku }: WhichFieldProps) {
  return (
    <Field label={SHORTAGE_WORDS.which}>
      <ChoiceRows
        isSingle
        rows={skusOf(run.terms).map((each) => ({
          value: String(each.sku),
          label: skuName(each),
          note: String(run.skus[each.sku]?.soldCount ?? 0),
        }))}
        chosen={[String(sku)]}
        onToggle={(value) => {
          onSku(Number(value));
        }}
      />
    </Field>
  );
}
