import { useState } from 'react';
import { PasteText } from './paste-text';
import { SHIP_PASTE_WORDS } from './ship-copy';
import { linesToLookOver, type LookedOver } from './shipment-lines';
import { ShipmentLines } from './shipment-lines-page';

interface ShipmentsPasteProps {
  readonly chainId: string;
  readonly onDone: () => void;
}

/** Many parcels at once: read on this phone, looked over, and only what is confirmed is noted. */
export function ShipmentsPaste({ chainId, onDone }: ShipmentsPasteProps) {
  const [text, setText] = useState('');
  const [lines, setLines] = useState<readonly LookedOver[] | null>(null);
  if (lines !== null) {
    return (
      <ShipmentLines
        chainId={chainId}
        found={lines}
        onAgain={() => {
          setLines(null);
        }}
        onDone={onDone}
      />
    );
  }
  const read = () => {
    const found = linesToLookOver(text);
    if (found.length > 0) setLines(found);
    return found.length > 0;
  };
  return <PasteText words={SHIP_PASTE_WORDS} text={text} onText={setText} onRead={read} />;
}
