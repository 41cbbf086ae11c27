import { useState } from 'react';
import { View } from '@tarojs/components';
import { addDays, type BusinessDay } from '@domain/kernel/business-day';
import { LIMITS } from '@domain/kernel/limits';
import type { AttendanceLine } from '../../../../contracts/check-in-staff';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { DateInput } from '@/ui/field/picker-input';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import type { ChallengeRef } from '../show-receipt';
import { TAKE_BACK_WORDS } from './campaign-copy';
import { TAKE_BACK_REFUSALS } from './copy';

interface TakeBackSheetProps {
  readonly challenge: ChallengeRef;
  readonly line: Pick<AttendanceLine, 'memberId' | 'who'>;
  readonly today: BusinessDay;
  readonly onClose: () => void;
}

/** Days older than this are not changed any more; the server keeps two months. */
const KEPT_DAYS = 61;

/** Takes back a day that should not have counted, with the reason its member reads. */
export function TakeBackSheet({ challenge, line, today, onClose }: TakeBackSheetProps) {
  const [day, setDay] = useState(today);
  const [reason, setReason] = useState('');
  const taking = useOperatorAction('check-in.take-back-day', {
    words: TAKE_BACK_REFUSALS,
    onDone: ({ takenBackPoints }) => {
      showToast(TAKE_BACK_WORDS.taken(takenBackPoints));
      onClose();
    },
  });
  const written = reason.trim();
  return (
    <Sheet
      isOpen
      title={TAKE_BACK_WORDS.title(line.who.name)}
      isBusy={taking.isBusy}
      onClose={onClose}
      footer={
        <Button
          kind="danger"
          size="large"
          isBusy={taking.isBusy}
          disabledReason={written === '' ? TAKE_BACK_WORDS.missing : undefined}
          onPress={() => taking.run({ ...challenge, memberId: line.memberId, day, reason: written })}
        >
          {TAKE_BACK_WORDS.act}
        </Button>
      }
    >
      <View className="body c-2">{TAKE_BACK_WORDS.note}</View>
      <DateInput
        label={TAKE_BACK_WORDS.day}
        value={day}
        from={addDays(today, -KEPT_DAYS)}
        to={today}
        onChange={setDay}
      />
      <TextArea
        label={TAKE_BACK_WORDS.reason}
        placeholder={TAKE_BACK_WORDS.placeholder}
        maxLength={LIMITS.noteMax}
        value={reason}
        onChange={setReason}
      />
      {taking.refusal !== null && <Notice icon="circle-alert">{taking.refusal.words}</Notice>}
    </Sheet>
  );
}
