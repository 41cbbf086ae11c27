import { useState } from 'react';
import { View } from '@tarojs/components';
import { businessDayAt } from '@domain/kernel/business-day';
import { Card } from '@/ui/card/card';
import { Field } from '@/ui/field/field';
import { DateInput, TimeInput } from '@/ui/field/picker-input';
import { Chips } from '@/ui/field/select';
import { instantOf, type Moment } from './chain-form';
import { Place } from './field-place';
import { eveningIn, morningIn } from './chain-templates';
import { EDIT_WORDS } from './edit-copy';
import styles from './editor.module.scss';
import type { Editing } from './use-chain-form';

const OTHER = 'other';

/** From when and until when people can join: at once or later; tonight, tomorrow, or a time of one's own. */
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
        <OpeningField editing={{ form, change }} nowMs={nowMs} />
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
        {isOpen && (
          <OtherTime
            moment={form.closes}
            labels={EDIT_WORDS.closing}
            nowMs={nowMs}
            onChange={(closes) => {
              change({ closes });
            }}
          />
        )}
      </Card>
    </Place>
  );
}

interface OpeningFieldProps {
  readonly editing: Pick<Editing, 'form' | 'change'>;
  readonly nowMs: number;
}

/** Until it opens everybody sees the chain, and nobody can join. */
function OpeningField({ editing: { form, change }, nowMs }: OpeningFieldProps) {
  const opens = form.opens ?? null;
  const options = [
    { value: 'now', label: EDIT_WORDS.opensNow },
    { value: OTHER, label: EDIT_WORDS.opensLater },
  ];
  return (
    <>
      <Field label={EDIT_WORDS.opens}>
        <Chips
          isSingle
          options={options}
          chosen={[opens === null ? 'now' : OTHER]}
          onToggle={(value) => {
            change({ opens: value === OTHER ? (opens ?? morningIn(1, nowMs)) : null });
          }}
        />
      </Field>
      {opens !== null && (
        <OtherTime
          moment={opens}
          labels={EDIT_WORDS.opening}
          nowMs={nowMs}
          onChange={(moment) => {
            change({ opens: moment });
          }}
        />
      )}
    </>
  );
}

interface OtherTimeProps {
  readonly moment: Moment;
  readonly labels: { readonly day: string; readonly time: string };
  readonly nowMs: number;
  readonly onChange: (moment: Moment) => void;
}

function OtherTime({ moment, labels, nowMs, onChange }: OtherTimeProps) {
  return (
    <View className={styles.pair}>
      <View className={styles.half}>
        <DateInput
          label={labels.day}
          value={moment.day}
          from={businessDayAt(nowMs)}
          onChange={(day) => {
            onChange({ ...moment, day });
          }}
        />
      </View>
      <View className={styles.half}>
        <TimeInput
          label={labels.time}
          value={moment.time}
          onChange={(time) => {
            onChange({ ...moment, time });
          }}
        />
      </View>
    </View>
  );
}
