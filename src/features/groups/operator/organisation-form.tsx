import { useState } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import type { OrganisationView } from '../../../../contracts/organisation';
import { formatCount } from '@/lib/format-points';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { NumberInput } from '@/ui/field/number-input';
import { TextInput } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { showToast } from '@/ui/toast/toast-store';
import { ORGANISATION_WORDS } from './organisation-copy';

const NUMBERS = {
  expiryYears: {
    label: ORGANISATION_WORDS.expiry,
    help: ORGANISATION_WORDS.expiryHelp,
    unit: ORGANISATION_WORDS.years,
    min: 1,
    max: 10,
  },
  pointsPerYuan: {
    label: ORGANISATION_WORDS.worth,
    help: undefined,
    unit: ORGANISATION_WORDS.unit,
    min: 1,
    max: 100_000,
  },
  adjustmentAlonePoints: {
    label: ORGANISATION_WORDS.alone,
    help: ORGANISATION_WORDS.aloneHelp,
    unit: ORGANISATION_WORDS.unit,
    min: 0,
    max: LIMITS.adjustmentMaxPoints,
  },
} as const;

type NumberName = keyof typeof NUMBERS;
type Numbers = Readonly<Record<NumberName, number | null>>;

const NAMES = Object.keys(NUMBERS) as NumberName[];

/** The organisation's name and the numbers every group goes by; owners only. */
export function OrganisationForm({ view }: { readonly view: OrganisationView }) {
  const [name, setName] = useState(view.name);
  const [numbers, setNumbers] = useState<Numbers>(view.settings);
  const edit = useOperatorAction('groups.edit-organisation', {
    words: {},
    onDone: () => {
      showToast(ORGANISATION_WORDS.saved);
    },
  });
  const isChanged = name.trim() !== view.name || NAMES.some((each) => numbers[each] !== view.settings[each]);
  const isWrong = name.trim() === '' || NAMES.some((each) => errorOf(each, numbers[each]) !== null);
  const save = () =>
    edit.run({
      name: name.trim(),
      settings: {
        expiryYears: numbers.expiryYears ?? 1,
        pointsPerYuan: numbers.pointsPerYuan ?? 1,
        adjustmentAlonePoints: numbers.adjustmentAlonePoints ?? 0,
      },
    });
  return (
    <View>
      <Card kind="flush">
        <TextInput label={ORGANISATION_WORDS.name} maxLength={LIMITS.nameMax} value={name} onChange={setName} />
        {NAMES.map((each) => (
          <NumberInput
            key={each}
            label={NUMBERS[each].label}
            help={NUMBERS[each].help}
            unit={NUMBERS[each].unit}
            error={errorOf(each, numbers[each])}
            value={numbers[each]}
            onChange={(value) => {
              setNumbers({ ...numbers, [each]: value });
            }}
          />
        ))}
      </Card>
      {edit.refusal !== null && <Notice icon="circle-alert">{edit.refusal.words}</Notice>}
      {isChanged && !isWrong && (
        <View className="mt16">
          <Button isBusy={edit.isBusy} onPress={save}>
            {ORGANISATION_WORDS.save}
          </Button>
        </View>
      )}
    </View>
  );
}

function errorOf(name: NumberName, value: number | null): string | null {
  const { min, max } = NUMBERS[name];
  if (value !== null && value >= min && value <= max) return null;
  return ORGANISATION_WORDS.wrong(formatCount(min), formatCount(max));
}
