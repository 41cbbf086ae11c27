import { useState } from 'react';
import { View } from '@tarojs/components';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { skusOf } from '@domain/chains/chain-terms';
import type { RunPage } from '../../../../contracts/chain-staff-views';
import { Answered } from '@/lib/answered';
import { formatDeadline } from '@/lib/format-time';
import { useOperatorAction } from '@/lib/use-action';
import { goBack } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { DateInput, TimeInput } from '@/ui/field/picker-input';
import { NumberInput } from '@/ui/field/number-input';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { showToast } from '@/ui/toast/toast-store';
import { skuName } from '../sku-name';
import { type Additions, additionsOf, gapOfAdditions, nothingAdded } from './additions';
import { momentOf } from './chain-form';
import { EDIT_CHAIN_REFUSALS } from './copy';
import styles from './editor.module.scss';
import { ItemsCard } from './items-card';
import { PointsCard } from './points-card';
import { MORE_WORDS } from './run-copy';
import { useRunToEdit } from './use-run';

/** What may be added to a running chain. */
export function ChainMorePage({ chainId }: { readonly chainId: string }) {
  const run = useRunToEdit(chainId);
  if (run.data !== undefined) return <MoreForm run={run.data} />;
  return (
    <Page title={MORE_WORDS.title}>
      <Answered asked={run}>{() => null}</Answered>
    </Page>
  );
}

/** What is being added, and the one press that adds it. */
function useAdding(run: RunPage) {
  const [form, setForm] = useState(() => nothingAdded(run));
  const [gap, setGap] = useState<string | null>(null);
  const editing = useOperatorAction('chains.edit', {
    words: EDIT_CHAIN_REFUSALS,
    onDone: () => {
      showToast(MORE_WORDS.done);
      goBack();
    },
  });
  const change = (patch: Partial<Additions>) => {
    editing.clear();
    setGap(null);
    setForm({ ...form, ...patch });
  };
  const add = () => {
    const missing = gapOfAdditions(form);
    setGap(missing);
    return missing === null ? editing.run({ chainId: run.chainId, ...additionsOf(form, run) }) : undefined;
  };
  const words = gap ?? editing.refusal?.words ?? null;
  return { form, change, add, words, isBusy: editing.isBusy };
}

function MoreForm({ run }: { readonly run: RunPage }) {
  const { form, change, add, words, isBusy } = useAdding(run);
  return (
    <Page
      title={MORE_WORDS.title}
      bar={
        <BottomBar>
          <Button size="large" isWide isBusy={isBusy} onPress={add}>
            {MORE_WORDS.act}
          </Button>
        </BottomBar>
      }
    >
      <View className="sub mt8">{MORE_WORDS.note}</View>
      {words !== null && <Notice icon="circle-alert">{words}</Notice>}
      <StockFields run={run} form={form} onChange={change} />
      <ItemsCard
        editing={{
          form: { items: form.moreItems },
          change: ({ items }) => {
            change({ moreItems: items });
          },
          errorOf: noError,
        }}
      />
      <TimeFields run={run} form={form} onChange={change} />
      <PointsCard
        editing={{
          form: { points: form.morePoints, closes: form.closes },
          change: ({ points }) => {
            change({ morePoints: points });
          },
          errorOf: noError,
        }}
      />
      <WordFields form={form} onChange={change} />
    </Page>
  );
}

/** What is still to be filled in is said above all of it. */
const noError = () => null;

interface PartProps {
  readonly run: RunPage;
  readonly form: Additions;
  readonly onChange: (patch: Partial<Additions>) => void;
}

function StockFields({ run, form, onChange }: PartProps) {
  const limited = skusOf(run.terms).filter(({ stockCount }) => stockCount !== null);
  if (limited.length === 0) return null;
  return (
    <Card kind="flush">
      {limited.map((sku) => (
        <NumberInput
          key={sku.sku}
          label={skuName(sku)}
          help={MORE_WORDS.left(run.skus[sku.sku]?.leftCount ?? 0)}
          value={form.moreStock[sku.sku] ?? null}
          onChange={(count) => {
            onChange({ moreStock: { ...form.moreStock, [sku.sku]: count } });
          }}
        />
      ))}
    </Card>
  );
}

function TimeFields({ run, form, onChange }: PartProps) {
  return (
    <Card kind="flush">
      <View className={styles.pair}>
        <View className={styles.half}>
          <DateInput
            label={MORE_WORDS.day}
            help={MORE_WORDS.later(formatDeadline(run.closesAtMs, run.nowMs))}
            value={form.closes.day}
            from={momentOf(run.closesAtMs).day}
            onChange={(day) => {
              onChange({ closes: { ...form.closes, day } });
            }}
          />
        </View>
        <View className={styles.half}>
          <TimeInput
            label={MORE_WORDS.time}
            value={form.closes.time}
            onChange={(time) => {
              onChange({ closes: { ...form.closes, time } });
            }}
          />
        </View>
      </View>
    </Card>
  );
}

function WordFields({ form, onChange }: Omit<PartProps, 'run'>) {
  return (
    <Card kind="flush">
      <TextArea
        label={MORE_WORDS.text}
        maxLength={CHAIN_LIMITS.textMax}
        value={form.text}
        onChange={(text) => {
          onChange({ text });
        }}
      />
    </Card>
  );
}
