import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { NumberInput } from '@/ui/field/number-input';
import { TextInput } from '@/ui/field/text-input';
import { LookOverSheet } from './look-over-sheet';
import { SHIP_PASTE_WORDS, SHIP_WORDS } from './ship-copy';
import type { LookedOver } from './shipment-lines';

interface ShipmentLineSheetProps {
  readonly line: LookedOver;
  readonly onChange: (line: LookedOver) => void;
  readonly onClose: () => void;
}

/** Corrects one line, or leaves it out. A line that somebody looked at has no doubts. */
export function ShipmentLineSheet({ line, onChange, onClose }: ShipmentLineSheetProps) {
  const change = (patch: Partial<LookedOver>) => {
    onChange({ ...line, ...patch });
  };
  const leave = (isIn: boolean) => () => {
    onChange({ ...line, doubts: [], isIn });
    onClose();
  };
  return (
    <LookOverSheet
      title={line.raw}
      doubts={line.doubts.map((doubt) => SHIP_PASTE_WORDS.doubts[doubt])}
      removeLabel={SHIP_PASTE_WORDS.leaveOut}
      doneLabel={line.isIn ? SHIP_PASTE_WORDS.done : SHIP_PASTE_WORDS.takeIn}
      onRemove={leave(false)}
      onDone={leave(true)}
      onClose={onClose}
    >
      <ParcelFields line={line} onChange={change} />
    </LookOverSheet>
  );
}

interface ParcelFieldsProps {
  readonly line: LookedOver;
  readonly onChange: (patch: Partial<LookedOver>) => void;
}

function ParcelFields({ line, onChange }: ParcelFieldsProps) {
  return (
    <>
      <NumberInput
        label={SHIP_PASTE_WORDS.chainNumber}
        value={line.number}
        onChange={(number) => {
          onChange({ number });
        }}
      />
      <TextInput
        label={SHIP_WORDS.carrier}
        placeholder={SHIP_WORDS.carrierPlaceholder}
        maxLength={CHAIN_LIMITS.carrierMax}
        value={line.carrier}
        onChange={(carrier) => {
          onChange({ carrier });
        }}
      />
      <TextInput
        label={SHIP_WORDS.number}
        placeholder={SHIP_WORDS.numberPlaceholder}
        maxLength={CHAIN_LIMITS.trackingMax}
        value={line.trackingNumber}
        onChange={(trackingNumber) => {
          onChange({ trackingNumber });
        }}
      />
    </>
  );
}
