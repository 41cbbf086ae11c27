import { useState } from 'react';
import { View } from '@tarojs/components';
import type { RunPage, StaffEntry } from '../../../../contracts/chain-staff-views';
import { ReasonSheet } from '@/lib/reason-sheet';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { linesWords } from '../sku-name';
import { slotWords } from '../slot-words';
import { ClaimAnswer } from './claim-answer';
import { CANCEL_FOR_REFUSALS } from './copy';
import { EditFor } from './edit-for';
import { PaymentNotes } from './payment-notes';
import { entryName } from './people-words';
import { ENTRIES_WORDS } from './run-copy';

interface StaffEntrySheetProps {
  readonly entry: StaffEntry;
  readonly run: RunPage;
  readonly mayRun: boolean;
  readonly onClose: () => void;
}

/** One entry for staff: what it is, its payments to note, its claim to answer, changing it and giving it up for somebody. */
export function StaffEntrySheet({ entry, run, mayRun, onClose }: StaffEntrySheetProps) {
  const [act, setAct] = useState<'edit' | 'cancel' | null>(null);
  const back = () => {
    setAct(null);
  };
  if (act === 'cancel') return <CancelFor entry={entry} onDone={onClose} onClose={back} />;
  if (act === 'edit') return <EditFor entry={entry} terms={run.terms} onDone={onClose} onClose={back} />;
  const isOn = run.phase === 'open' || run.phase === 'paused';
  return (
    <Sheet isOpen title={`${ENTRIES_WORDS.number(entry.number)} ${entryName(entry)}`} onClose={onClose}>
      <Card kind="sunken">
        <Cell title={linesWords(run.terms, entry.lines)} sub={<View className="num">{factsOf(entry, run)}</View>} />
      </Card>
      {mayRun && entry.claimant !== null && <ClaimAnswer entry={entry} onDone={onClose} />}
      <PaymentNotes entry={entry} mayNote={mayRun} />
      {mayRun && isOn && entry.state === 'joined' && (
        <View className="row middle mt16">
          {run.phase === 'open' && (
            <Button
              kind="text"
              onPress={() => {
                setAct('edit');
              }}
            >
              {ENTRIES_WORDS.editFor}
            </Button>
          )}
          <Button
            kind="text"
            onPress={() => {
              setAct('cancel');
            }}
          >
            {ENTRIES_WORDS.cancelFor}
          </Button>
        </View>
      )}
    </Sheet>
  );
}

function factsOf(entry: StaffEntry, { terms, nowMs }: RunPage): string {
  const point = terms.points[entry.point];
  const slot = point?.slots[entry.slot ?? -1];
  return [
    point?.name ?? '',
    slot === undefined ? '' : slotWords(slot, nowMs),
    entry.building,
    entry.for === 'text' && entry.memberId === null && entry.claimant === null ? ENTRIES_WORDS.unclaimed : '',
    ...terms.questions.map(({ label }, at) => {
      const answer = entry.answers[at] ?? '';
      return answer === '' ? '' : `${label} ${answer}`;
    }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

interface CancelForProps {
  readonly entry: StaffEntry;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function CancelFor({ entry, onDone, onClose }: CancelForProps) {
  const cancel = useOperatorAction('chains.cancel-entry-for', {
    words: CANCEL_FOR_REFUSALS,
    onDone: () => {
      showToast(ENTRIES_WORDS.cancelled);
      onDone();
    },
  });
  return (
    <ReasonSheet
      words={{
        title: ENTRIES_WORDS.cancelTitle(entryName(entry)),
        note: ENTRIES_WORDS.cancelNote,
        act: ENTRIES_WORDS.cancelAct,
        reasons: ENTRIES_WORDS.cancelReasons,
      }}
      isDangerous
      isBusy={cancel.isBusy}
      refusal={cancel.refusal}
      onConfirm={(reason) => cancel.run({ entryId: entry.entryId, reason })}
      onClose={onClose}
    />
  );
}
