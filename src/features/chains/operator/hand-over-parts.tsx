import { View } from '@tarojs/components';
import { skusOf } from '@domain/chains/chain-terms';
import type { PickUpLook } from '../../../../contracts/chain-staff-views';
import { formatFen } from '@/lib/format-points';
import { Button } from '@/ui/button/button';
import { FieldRow } from '@/ui/field/field';
import { Notice } from '@/ui/notice/notice';
import { Stepper } from '@/ui/stepper/stepper';
import { skuName } from '../sku-name';
import type { Parts } from './parts';
import { PICK_UP_WORDS } from './pick-up-copy';
import type { Narrowed } from './pick-up-filter';
import { ENTRIES_WORDS } from './run-copy';

/** Where it is picked up, what was answered, and what is still to be paid. */
export function Facts({ seen: { entry, terms } }: { readonly seen: PickUpLook }) {
  const place = [terms.points[entry.point]?.name ?? '', entry.building].filter((part) => part !== '').join(' ');
  const answers = entry.answers.filter((answer) => answer !== '').join(' · ');
  return (
    <View>
      <View className="sub num">{[place, answers].filter((part) => part !== '').join(' · ')}</View>
      {entry.balanceFen < 0 && <Notice icon="circle-alert">{PICK_UP_WORDS.owes(formatFen(-entry.balanceFen))}</Notice>}
    </View>
  );
}

interface OthersProps {
  readonly seen: PickUpLook;
  /** Asks for all that is one person's. */
  readonly onPerson: (person: NonNullable<Narrowed['person']>) => void;
}

/** Whoever fetches one of theirs may have come for the others, too. */
export function Others({ seen: { entry, others }, onPerson }: OthersProps) {
  const { memberId, who } = entry;
  if (memberId === null || others.length === 0) return null;
  const numbers = others.map(({ number, forName }) => `${ENTRIES_WORDS.number(number)} ${forName}`.trim()).join('、');
  return (
    <View className="row between mt8">
      <View className="body grow">{PICK_UP_WORDS.others(who.name, numbers)}</View>
      <Button
        kind="soft"
        size="small"
        onPress={() => {
          onPerson({ memberId, name: who.name });
        }}
      >
        {PICK_UP_WORDS.seeAll}
      </Button>
    </View>
  );
}

interface PartFieldsProps {
  readonly seen: PickUpLook;
  readonly left: Parts;
  readonly parts: Parts;
  readonly onParts: (parts: Parts) => void;
}

/** How many of each are handed over now. */
export function PartFields({ seen: { terms }, left, parts, onParts }: PartFieldsProps) {
  const skus = skusOf(terms);
  return (
    <>
      {Object.entries(left).map(([key, most]) => {
        const sku = skus[Number(key)];
        return (
          <FieldRow key={key} label={sku === undefined ? '' : skuName(sku)}>
            <Stepper
              value={parts[Number(key)] ?? 0}
              max={most}
              onChange={(count) => {
                onParts({ ...parts, [key]: count });
              }}
            />
          </FieldRow>
        );
      })}
    </>
  );
}
