import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { LIMITS } from '@domain/kernel/limits';
import type { ChainPage } from '../../../contracts/chain-views';
import { Field } from '@/ui/field/field';
import { ChoiceRows } from '@/ui/field/choice-rows';
import { TextInput } from '@/ui/field/text-input';
import { WISH_WORDS } from './chain-copy';
import { slotWords } from './slot-words';
import type { Wishing } from './use-wish';
import { onlySlot } from './wish';

interface PickUpFieldsProps {
  readonly page: ChainPage;
  readonly wishing: Wishing;
  readonly isEdit: boolean;
}

/** Where and when it is picked up, what the organiser asks, and for whom it is. */
export function PickUpFields({ page, wishing, isEdit }: PickUpFieldsProps) {
  const { wish, change } = wishing;
  return (
    <>
      <PlaceFields page={page} wishing={wishing} />
      <Questions page={page} wishing={wishing} />
      {!isEdit && (
        <TextInput
          label={WISH_WORDS.someone}
          help={WISH_WORDS.someoneHelp}
          placeholder={WISH_WORDS.someonePlaceholder}
          maxLength={LIMITS.nameMax}
          value={wish.forName}
          onChange={(forName) => {
            change({ forName });
          }}
        />
      )}
    </>
  );
}

type PartProps = Pick<PickUpFieldsProps, 'page' | 'wishing'>;

function PlaceFields({ page: { terms, nowMs }, wishing: { wish, change } }: PartProps) {
  const point = terms.points[wish.point];
  return (
    <>
      <Field label={WISH_WORDS.point}>
        <ChoiceRows
          isSingle
          rows={terms.points.map(({ name, address }, at) => ({ value: String(at), label: name, note: address }))}
          chosen={[String(wish.point)]}
          onToggle={(value) => {
            change({ point: Number(value), slot: onlySlot(terms, Number(value)) });
          }}
        />
      </Field>
      {point !== undefined && point.slots.length > 0 && (
        <Field label={WISH_WORDS.slot}>
          <ChoiceRows
            isSingle
            rows={point.slots.map((slot, at) => ({ value: String(at), label: slotWords(slot, nowMs) }))}
            chosen={wish.slot === null ? [] : [String(wish.slot)]}
            onToggle={(value) => {
              change({ slot: Number(value) });
            }}
          />
        </Field>
      )}
      {point?.asksBuilding === true && (
        <TextInput
          label={WISH_WORDS.building}
          isRequired
          placeholder={WISH_WORDS.buildingPlaceholder}
          maxLength={CHAIN_LIMITS.answerMax}
          value={wish.building}
          onChange={(building) => {
            change({ building });
          }}
        />
      )}
    </>
  );
}

function Questions({ page, wishing: { wish, change } }: PartProps) {
  const { questions } = page.terms;
  return (
    <>
      {questions.map(({ label, isRequired }, at) => (
        <TextInput
          key={label}
          label={label}
          isRequired={isRequired}
          maxLength={CHAIN_LIMITS.answerMax}
          value={wish.answers[at] ?? ''}
          onChange={(answer) => {
            change({ answers: questions.map((_, index) => (index === at ? answer : (wish.answers[index] ?? ''))) });
          }}
        />
      ))}
    </>
  );
}
