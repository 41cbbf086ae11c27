import { useState } from 'react';
import { LIMITS } from '@domain/kernel/limits';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import { useOperatorAction } from '@/lib/use-action';
import { vibrate } from '@/platform/vibrate';
import { Button } from '@/ui/button/button';
import { FieldRow } from '@/ui/field/field';
import { TextInput } from '@/ui/field/text-input';
import { Sheet } from '@/ui/sheet/sheet';
import { Stepper } from '@/ui/stepper/stepper';
import { showToast } from '@/ui/toast/toast-store';
import type { FormRef } from '../event-page';
import { WALK_IN_REFUSALS } from './copy';
import { DOOR_STAFF_WORDS } from './door-staff-copy';

interface WalkInSheetProps {
  readonly form: FormRef;
  readonly onClose: () => void;
}

/** Somebody at the door who has not signed up. */
export function WalkInSheet({ form, onClose }: WalkInSheetProps) {
  const [name, setName] = useState('');
  const [party, setParty] = useState(1);
  const add = useOperatorAction('sign-ups.add-walk-in', {
    words: WALK_IN_REFUSALS,
    onDone: () => {
      vibrate();
      showToast(DOOR_STAFF_WORDS.walkInDone(name.trim()));
      onClose();
    },
  });
  return (
    <Sheet
      isOpen
      title={DOOR_STAFF_WORDS.walkInTitle}
      isBusy={add.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={add.isBusy}
          disabledReason={name.trim() === '' ? DOOR_STAFF_WORDS.walkInMissing : undefined}
          onPress={() => add.run({ ...form, name: name.trim(), places: party })}
        >
          {DOOR_STAFF_WORDS.walkInAdd}
        </Button>
      }
    >
      <TextInput
        label={DOOR_STAFF_WORDS.walkInName}
        help={DOOR_STAFF_WORDS.walkInNameHelp(SIGN_UP_LIMITS.walkInNameDays)}
        error={add.refusal?.words}
        maxLength={LIMITS.nameMax}
        value={name}
        onChange={(typed) => {
          add.clear();
          setName(typed);
        }}
      />
      <FieldRow label={DOOR_STAFF_WORDS.walkInParty}>
        <Stepper min={1} max={1 + SIGN_UP_LIMITS.plusOnesMax} value={party} onChange={setParty} />
      </FieldRow>
    </Sheet>
  );
}
