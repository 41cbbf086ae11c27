import { View } from '@tarojs/components';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import type { ChainTerms } from '@domain/chains/chain-terms';
import { Button } from '@/ui/button/button';
import { Chips } from '@/ui/field/select';
import { TextInput } from '@/ui/field/text-input';
import { slotWords } from '../slot-words';
import { PICK_UP_WORDS } from './pick-up-copy';

/** Which of those who pick up are looked at. Null and '': all of them. */
export interface Narrowed {
  readonly point: number | null;
  readonly slot: number | null;
  readonly building: string;
  /** One person, wherever they pick up. */
  readonly person: { readonly memberId: string; readonly name: string } | null;
}

export const EVERYBODY: Narrowed = { point: null, slot: null, building: '', person: null };

const ALL = 'all';
const numberOf = (value: string): number | null => (value === ALL ? null : Number(value));
const valueOf = (at: number | null): string => (at === null ? ALL : String(at));

interface PickUpFilterProps {
  readonly terms: Pick<ChainTerms, 'points'>;
  readonly nowMs: number;
  readonly narrowed: Narrowed;
  readonly onNarrow: (narrowed: Narrowed) => void;
}

/** Which place, which of its times, which building; or one person. */
export function PickUpFilter(props: PickUpFilterProps) {
  const { person } = props.narrowed;
  if (person === null) return <PlaceFilter {...props} />;
  return (
    <View className="row between mt8">
      <View className="m ell">{PICK_UP_WORDS.personOnly(person.name)}</View>
      <Button
        kind="soft"
        size="small"
        onPress={() => {
          props.onNarrow(EVERYBODY);
        }}
      >
        {PICK_UP_WORDS.everybody}
      </Button>
    </View>
  );
}

function PlaceFilter({ terms: { points }, nowMs, narrowed, onNarrow }: PickUpFilterProps) {
  const fetched = fetchedAt(points);
  // What is the only one needs no choice.
  const at = fetched.length === 1 ? (fetched[0]?.at ?? null) : narrowed.point;
  const point = points[at ?? -1];
  const slots = point?.slots ?? [];
  const hasBuildings = point?.asksBuilding === true && (slots.length === 0 || narrowed.slot !== null);
  return (
    <View>
      {fetched.length > 1 && (
        <Choice
          all={PICK_UP_WORDS.allPoints}
          options={fetched}
          chosen={narrowed.point}
          onChoose={(chosen) => {
            onNarrow({ ...EVERYBODY, point: chosen });
          }}
        />
      )}
      {slots.length > 1 && (
        <Choice
          all={PICK_UP_WORDS.allSlots}
          options={slots.map((slot, place) => ({ at: place, label: slotWords(slot, nowMs) }))}
          chosen={narrowed.slot}
          onChoose={(slot) => {
            onNarrow({ ...EVERYBODY, point: at, slot });
          }}
        />
      )}
      {hasBuildings && (
        <TextInput
          label={PICK_UP_WORDS.building}
          placeholder={PICK_UP_WORDS.buildingPlaceholder}
          maxLength={CHAIN_LIMITS.answerMax}
          value={narrowed.building}
          onChange={(building) => {
            onNarrow({ ...narrowed, point: at, building });
          }}
        />
      )}
    </View>
  );
}

/** Where things are fetched, by place in the terms: what is brought to people waits in no pick-up list. */
export const fetchedAt = (points: ChainTerms['points']): readonly Option[] =>
  points.flatMap(({ name, delivery }, at) => (delivery === undefined ? [{ at, label: name }] : []));

interface Option {
  readonly at: number;
  readonly label: string;
}

interface ChoiceProps {
  readonly all: string;
  readonly options: readonly Option[];
  readonly chosen: number | null;
  readonly onChoose: (chosen: number | null) => void;
}

function Choice({ all, options, chosen, onChoose }: ChoiceProps) {
  return (
    <View className="mt8">
      <Chips
        isSingle
        options={[{ value: ALL, label: all }, ...options.map(({ at, label }) => ({ value: String(at), label }))]}
        chosen={[valueOf(chosen)]}
        onToggle={(value) => {
          onChoose(numberOf(value));
        }}
      />
    </View>
  );
}
