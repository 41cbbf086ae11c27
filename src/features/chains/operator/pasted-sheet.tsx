import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { skusOf } from '@domain/chains/chain-terms';
import { LIMITS } from '@domain/kernel/limits';
import type { RunPage } from '../../../../contracts/chain-staff-views';
import { FieldRow } from '@/ui/field/field';
import { TextInput } from '@/ui/field/text-input';
import { Stepper } from '@/ui/stepper/stepper';
import { skuName } from '../sku-name';
import { LookOverSheet } from './look-over-sheet';
import type { PastedLine } from './pasted';
import { PASTE_WORDS } from './pick-up-copy';
import { type Place, PlaceChips } from './place-chips';

interface PastedSheetProps {
  readonly line: PastedLine;
  readonly run: Pick<RunPage, 'terms' | 'nowMs'>;
  /** Where it is picked up unless it says otherwise. */
  readonly placed: Place;
  readonly onChange: (line: PastedLine) => void;
  readonly onClose: () => void;
}

/** Corrects one line: the name, what and how many, where, or that it is left out. A line that somebody looked at has no doubts. */
export function PastedSheet({ line, run, placed, onChange, onClose }: PastedSheetProps) {
  const change = (patch: Partial<PastedLine>) => {
    onChange({ ...line, doubts: [], isIn: true, ...patch });
  };
  const leave = (isIn: boolean) => () => {
    onChange({ ...line, doubts: [], isIn });
    onClose();
  };
  return (
    <LookOverSheet
      title={line.text}
      doubts={line.doubts.map((doubt) => PASTE_WORDS.doubts[doubt])}
      removeLabel={line.isIn ? PASTE_WORDS.leaveOut : PASTE_WORDS.takeIn}
      doneLabel={PASTE_WORDS.done}
      onRemove={leave(!line.isIn)}
      onDone={leave(line.isIn)}
      onClose={onClose}
    >
      <OrderFields line={line} run={run} onChange={change} />
      <WhereFields line={line} run={run} placed={placed} onChange={change} />
    </LookOverSheet>
  );
}

type PartProps = Pick<PastedSheetProps, 'line' | 'run' | 'placed'> & {
  readonly onChange: (patch: Partial<PastedLine>) => void;
};

/** Who, and how many of what. */
function OrderFields({ line, run: { terms }, onChange }: Omit<PartProps, 'placed'>) {
  return (
    <>
      <TextInput
        label={PASTE_WORDS.name}
        maxLength={LIMITS.nameMax}
        value={line.name}
        onChange={(name) => {
          onChange({ name });
        }}
      />
      {skusOf(terms).map((sku) => (
        <FieldRow key={sku.sku} label={skuName(sku)}>
          <Stepper
            value={line.counts[sku.sku] ?? 0}
            max={CHAIN_LIMITS.countMax}
            onChange={(count) => {
              onChange({ counts: { ...line.counts, [sku.sku]: count } });
            }}
          />
        </FieldRow>
      ))}
    </>
  );
}

/** Where and when, and which building where the place asks for one. */
function WhereFields({ line, run: { terms, nowMs }, placed, onChange }: PartProps) {
  const place = line.place ?? placed;
  return (
    <>
      <PlaceChips
        terms={terms}
        nowMs={nowMs}
        place={place}
        onPlace={(own) => {
          onChange({ place: own });
        }}
      />
      {terms.points[place.point]?.asksBuilding === true && (
        <TextInput
          label={PASTE_WORDS.building}
          maxLength={CHAIN_LIMITS.answerMax}
          value={line.building}
          onChange={(building) => {
            onChange({ building });
          }}
        />
      )}
    </>
  );
}
