import { useState } from 'react';
import { Button } from '@/ui/button/button';
import { NumberInput } from '@/ui/field/number-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { PICK_UP_WORDS } from './pick-up-copy';

interface NumberSheetProps {
  readonly isOpen: boolean;
  /** Why it is typed at all, e.g. because the camera is off. */
  readonly reason: string | null;
  readonly onFind: (number: number) => void;
  readonly onClose: () => void;
}

/** An entry by its chain number, as its owner says it. */
export function NumberSheet({ isOpen, reason, onFind, onClose }: NumberSheetProps) {
  const [number, setNumber] = useState<number | null>(null);
  return (
    <Sheet
      isOpen={isOpen}
      title={PICK_UP_WORDS.typeTitle}
      onClose={onClose}
      footer={
        <Button
          size="large"
          disabledReason={number === null || number === 0 ? PICK_UP_WORDS.typeMissing : undefined}
          onPress={() => {
            onFind(number ?? 0);
            setNumber(null);
          }}
        >
          {PICK_UP_WORDS.find}
        </Button>
      }
    >
      {reason !== null && <Notice icon="camera">{reason}</Notice>}
      <NumberInput label={PICK_UP_WORDS.typeLabel} value={number} onChange={setNumber} />
    </Sheet>
  );
}
