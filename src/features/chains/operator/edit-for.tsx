import { useState } from 'react';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { type ChainTerms, skusOf } from '@domain/chains/chain-terms';
import type { StaffEntry } from '../../../../contracts/chain-staff-views';
import { ReasonSheet } from '@/lib/reason-sheet';
import { useOperatorAction } from '@/lib/use-action';
import { FieldRow } from '@/ui/field/field';
import { Stepper } from '@/ui/stepper/stepper';
import { showToast } from '@/ui/toast/toast-store';
import { skuName } from '../sku-name';
import { EDIT_FOR_REFUSALS } from './copy';
import { linesOfParts, type Parts } from './parts';
import { entryName } from './people-words';
import { ENTRIES_WORDS } from './run-copy';

interface EditForProps {
  readonly entry: StaffEntry;
  readonly terms: Pick<ChainTerms, 'items'>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Changes what somebody ordered, as they said on the phone or in the chat; its owner reads why. */
export function EditFor({ entry, terms, onDone, onClose }: EditForProps) {
  const before: Parts = Object.fromEntries(entry.lines.map(({ sku, count }) => [sku, count]));
  const [parts, setParts] = useState(before);
  const editing = useOperatorAction('chains.edit-entry-for', {
    words: EDIT_FOR_REFUSALS,
    onDone: () => {
      showToast(ENTRIES_WORDS.edited);
      onDone();
    },
  });
  return (
    <ReasonSheet
      words={{
        title: ENTRIES_WORDS.editTitle(entryName(entry)),
        note: ENTRIES_WORDS.editNote,
        act: ENTRIES_WORDS.editAct,
        reasons: ENTRIES_WORDS.editReasons,
      }}
      disabledReason={hindrance(parts, before)}
      isBusy={editing.isBusy}
      refusal={editing.refusal}
      onConfirm={(reason) => editing.run({ entryId: entry.entryId, lines: linesOfParts(parts), reason })}
      onClose={onClose}
    >
      {skusOf(terms).map((sku) => (
        <FieldRow key={sku.sku} label={skuName(sku)}>
          <Stepper
            value={parts[sku.sku] ?? 0}
            max={CHAIN_LIMITS.countMax}
            onChange={(count) => {
              setParts({ ...parts, [sku.sku]: count });
            }}
          />
        </FieldRow>
      ))}
    </ReasonSheet>
  );
}

function hindrance(parts: Parts, before: Parts): string | undefined {
  const lines = linesOfParts(parts);
  if (lines.length === 0) return ENTRIES_WORDS.editNothing;
  const isSame = lines.length === Object.keys(before).length && lines.every(({ sku, count }) => before[sku] === count);
  return isSame ? ENTRIES_WORDS.editUnchanged : undefined;
}
