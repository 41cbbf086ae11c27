import { useState } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import type { PaymentNote } from '@domain/chains/entry';
import type { StaffEntry } from '../../../../contracts/chain-staff-views';
import { formatInstant } from '@/lib/format-time';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { NumberInput } from '@/ui/field/number-input';
import { TextInput } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { showToast } from '@/ui/toast/toast-store';
import { PAYMENT_WORDS } from '../entry-copy';
import { NOTE_REFUSALS } from './copy';
import { ENTRIES_WORDS } from './run-copy';

interface PaymentNotesProps {
  readonly entry: StaffEntry;
  readonly mayNote: boolean;
}

/** The money that changed hands, as noted; the next note is filled in with what is owed either way. */
export function PaymentNotes({ entry, mayNote }: PaymentNotesProps) {
  const nowMs = useNow('minute');
  const kind = entry.balanceFen > 0 ? 'refunded' : 'paid';
  const noting = useOperatorAction('chains.note-payment', {
    words: NOTE_REFUSALS,
    onDone: () => {
      showToast(ENTRIES_WORDS.noted);
    },
  });
  const undo = (note: PaymentNote) =>
    noting.run({
      entryId: entry.entryId,
      kind: note.kind === 'paid' ? 'paid-undone' : 'refund-undone',
      fen: note.fen,
      note: '',
    });
  return (
    <View>
      <Card kind="sunken">
        {entry.payments.length === 0 && <Cell title={ENTRIES_WORDS.noNotes} />}
        {entry.payments.map((note, index) => (
          <Cell
            key={`${index} ${note.atMs}`}
            title={<View className="num">{PAYMENT_WORDS[note.kind](note.fen)}</View>}
            sub={
              <View className="num">{[formatInstant(note.atMs, nowMs), note.note].filter(Boolean).join(' · ')}</View>
            }
            action={
              mayNote && index === entry.payments.length - 1 && (note.kind === 'paid' || note.kind === 'refunded') ? (
                <Button kind="text" size="small" isBusy={noting.isBusy} onPress={() => undo(note)}>
                  {ENTRIES_WORDS.undo}
                </Button>
              ) : undefined
            }
          />
        ))}
      </Card>
      {mayNote && entry.balanceFen !== 0 && (
        <NoteForm
          key={`${entry.balanceFen}`}
          kind={kind}
          startFen={Math.abs(entry.balanceFen)}
          isBusy={noting.isBusy}
          onNote={(fen, note) => noting.run({ entryId: entry.entryId, kind, fen, note })}
        />
      )}
      {noting.refusal !== null && <Notice icon="circle-alert">{noting.refusal.words}</Notice>}
    </View>
  );
}

interface NoteFormProps {
  readonly kind: 'paid' | 'refunded';
  readonly startFen: number;
  readonly isBusy: boolean;
  readonly onNote: (fen: number, note: string) => unknown;
}

function NoteForm({ kind, startFen, isBusy, onNote }: NoteFormProps) {
  const [yuan, setYuan] = useState<number | null>(startFen / 100);
  const [note, setNote] = useState('');
  const fen = yuan === null ? 0 : Math.round(yuan * 100);
  return (
    <View>
      <NumberInput
        label={`${ENTRIES_WORDS[kind]}${ENTRIES_WORDS.amount}`}
        unit={ENTRIES_WORDS.yuan}
        digits={2}
        value={yuan}
        onChange={setYuan}
      />
      <TextInput
        label={ENTRIES_WORDS.remark}
        placeholder={ENTRIES_WORDS.remarkPlaceholder}
        maxLength={LIMITS.noteMax}
        value={note}
        onChange={setNote}
      />
      <View className="mt8">
        <Button
          isBusy={isBusy}
          disabledReason={fen === 0 ? ENTRIES_WORDS.amountMissing : undefined}
          onPress={() => onNote(fen, note.trim())}
        >
          {ENTRIES_WORDS.note}
        </Button>
      </View>
    </View>
  );
}
