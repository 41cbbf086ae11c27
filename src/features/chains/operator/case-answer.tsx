import { useState } from 'react';
import { LIMITS } from '@domain/kernel/limits';
import type { StaffCase } from '../../../../contracts/chain-staff-views';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { NumberInput } from '@/ui/field/number-input';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { Segment } from '@/ui/tabs/tabs';
import { showToast } from '@/ui/toast/toast-store';
import { CASE_ANSWER_REFUSALS } from './copy';
import { CASES_WORDS } from './cases-copy';

type Answer = keyof typeof CASES_WORDS.states;
const ANSWERS = (['refund', 'replace', 'declined'] as const).map((key) => ({ key, label: CASES_WORDS.states[key] }));

/** Answers a case: money back, another one, or neither, with a sentence. */
export function CaseAnswer({ one, onClose }: { readonly one: StaffCase; readonly onClose: () => void }) {
  const [state, setState] = useState<Answer>('refund');
  const [yuan, setYuan] = useState<number | null>(null);
  const [answer, setAnswer] = useState('');
  const written = answer.trim();
  const sending = useOperatorAction('chains.answer-case', {
    words: CASE_ANSWER_REFUSALS,
    onDone: () => {
      showToast(CASES_WORDS.sent);
      onClose();
    },
  });
  const refundFen = state === 'refund' ? Math.round((yuan ?? 0) * 100) : 0;
  const isMissing = state === 'refund' && refundFen === 0;
  return (
    <Sheet
      isOpen
      title={CASES_WORDS.answerTitle}
      isBusy={sending.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={sending.isBusy}
          disabledReason={isMissing ? CASES_WORDS.amountMissing : written === '' ? CASES_WORDS.textMissing : undefined}
          onPress={() => sending.run({ caseId: one.caseId, state, refundFen, answer: written })}
        >
          {CASES_WORDS.send}
        </Button>
      }
    >
      <Segment tabs={ANSWERS} current={state} onChange={setState} />
      {state === 'refund' && (
        <NumberInput label={CASES_WORDS.amount} unit={CASES_WORDS.yuan} digits={2} value={yuan} onChange={setYuan} />
      )}
      <TextArea
        label={CASES_WORDS.text}
        placeholder={CASES_WORDS.textPlaceholder}
        maxLength={LIMITS.noteMax}
        value={answer}
        onChange={setAnswer}
      />
      {sending.refusal !== null && <Notice icon="circle-alert">{sending.refusal.words}</Notice>}
    </Sheet>
  );
}
