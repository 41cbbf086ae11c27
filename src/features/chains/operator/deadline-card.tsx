import { useState } from 'react';
import { View } from '@tarojs/components';
import { businessDayAt } from '@domain/kernel/business-day';
import { Card } from '@/ui/card/card';
import { Field } from '@/ui/field/field';
import { DateInput, TimeInput } from '@/ui/field/picker-input';
import { Chips } from '@/ui/field/select';
import { instantOf } from './chain-form';
import { Place } from './field-place';
import { eveningIn } from './chain-templates';
import { EDIT_WORDS } from './edit-copy';
import styles from './editor.module.scss';
import type { Editing } from './use-chain-form';

const OTHER = 'other';

/** Until when people can join: tonight, tomorrow, or a time of one's own. */
export function DeadlineCard({ editing: { form, change, errorOf } }: { readonly editing: Editing }) {
  const [nowMs] = useState(() => Date.now());
  const [isOther, setOther] = useState(false);
  const tonight = eveningIn(0, nowMs);
  const tomorrow = eveningIn(1, nowMs);
  const evenings = [
    ...(instantOf(tonight) > nowMs ? [{ value: 'tonight', label: EDIT_WORDS.tonight, moment: tonight }] : []),
    { value: 'tomorrow', label: EDIT_WORDS.tomorrow, moment: tomorrow },
  ];
  const known = evenings.find(({ moment }) => instantOf(moment) === instantOf(form.closes));
  const isOpen = isOther || known === undefined;
  return (
    <Place field="closesAtMs" error={errorOf('closesAtMs')}>
      <Card kind="flush">
        <Field label={EDIT_WORDS.closes}>
          <Chips
            isSingle
            options={[...evenings, { value: OTHER, label: EDIT_WORDS.otherTime }]}
            chosen={[isOpen ? OTHER : known.value]}
            onToggle={(value) => {
              const evening = evenings.find((each) => each.value === value);
              setOther(evening === undefined);
              if (evening !== undefined) change({ closes: evening.moment });
            }}
          />
        </Field>
        {isOpen && <OtherTime editing={{ form, change }} nowMs={nowMs} />}
      </Card>
    </Place>
  );
}

interface OtherTimeProps {
  readonly editing: Pick<Editing, 'form' | 'change'>;
  readonly nowMs: number;
}

function OtherTime({ editing: { form, change }, nowMs }: OtherTimeProps) {
  return (
    <View className={styles.pair}>
      <View className={styles.half}>
        <DateInput
          label={EDIT_WORDS.day}
          value={form.closes.day}
          from={businessDayAt(nowMs)}
          onChange={(day) => {
            change({ closes: { ...form.closes, day } });
          }}
        />
      </View>
      <View className={styles.half}>
        <TimeInput
          label={EDIT_WORDS.time}
          value={form.closes.time}
          onChange={(time) => {
            change({ closes: { ...form.closes, time } });
          }}
        />
      </View>
    </View>
  );
}
