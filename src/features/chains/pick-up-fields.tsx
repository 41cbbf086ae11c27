import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import type { PickUpPoint } from '@domain/chains/chain-terms';
import { deliveryAt } from '@domain/chains/delivery';
import { LIMITS } from '@domain/kernel/limits';
import type { ChainPage } from '../../../contracts/chain-views';
import { Field } from '@/ui/field/field';
import { ChoiceRows } from '@/ui/field/choice-rows';
import { TextInput } from '@/ui/field/text-input';
import { AddressFields } from './address-fields';
import { WISH_WORDS } from './chain-copy';
import { freightWords } from './delivery-copy';
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
      <AddressPart page={page} wishing={wishing} />
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

function AddressPart({ page: { terms }, wishing: { wish, change } }: PartProps) {
  const delivery = deliveryAt(terms, wish.point);
  if (delivery === null) return null;
  return (
    <AddressFields
      kind={delivery.kind}
      address={wish.address}
      onChange={(address) => {
        change({ address });
      }}
    />
  );
}

type PartProps = Pick<PickUpFieldsProps, 'page' | 'wishing'>;

function PlaceFields({ page: { terms, nowMs }, wishing: { wish, change } }: PartProps) {
  const point = terms.points[wish.point];
  const brings = terms.points.some(({ delivery }) => delivery !== undefined);
  return (
    <>
      <Field label={brings ? WISH_WORDS.pointOrDelivery : WISH_WORDS.point}>
        <ChoiceRows
          isSingle
          rows={terms.points.map((each, at) => ({ value: String(at), label: each.name, note: noteOf(each) }))}
          chosen={[String(wish.point)]}
          onToggle={(value) => {
            change({ point: Number(value), slot: onlySlot(terms, Number(value)) });
          }}
        />
      </Field>
      {point !== undefined && point.slots.length > 0 && (
        <Field label={point.delivery === undefined ? WISH_WORDS.slot : WISH_WORDS.slotDelivered}>
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

/** What is to know of a place before it is chosen: where it is, or what bringing it costs. */
const noteOf = ({ address, delivery }: PickUpPoint): string =>
  [address, delivery === undefined ? '' : freightWords(delivery)].filter((part) => part !== '').join(' · ');

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
