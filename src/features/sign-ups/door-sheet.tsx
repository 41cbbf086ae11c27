import { useState } from 'react';
import { View } from '@tarojs/components';
import type { SignUpPage } from '../../../contracts/sign-up-views';
import { useMemberAction } from '@/lib/use-action';
import { scanCode } from '@/platform/scan';
import { vibrate } from '@/platform/vibrate';
import { Button } from '@/ui/button/button';
import { TextInput } from '@/ui/field/text-input';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { DOOR_REFUSALS } from './copy';
import { DOOR_WORDS, doneWords } from './door-copy';

interface DoorSheetProps {
  readonly page: SignUpPage;
  readonly onClose: () => void;
}

/** As long as the server reads. */
const CODE_MAX = 20;

/** Checking in with the code shown at the door: scanned or typed. */
export function DoorSheet({ page, onClose }: DoorSheetProps) {
  const { code, write, checkIn, send, scan } = useDoor(page, onClose);
  return (
    <Sheet
      isOpen
      title={DOOR_WORDS.title}
      isBusy={checkIn.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={checkIn.isBusy}
          disabledReason={code.trim() === '' ? DOOR_WORDS.empty : undefined}
          onPress={() => send(code)}
        >
          {DOOR_WORDS.act}
        </Button>
      }
    >
      <TextInput
        label={DOOR_WORDS.code}
        help={DOOR_WORDS.codeHelp}
        error={checkIn.refusal?.words}
        maxLength={CODE_MAX}
        value={code}
        onChange={write}
      />
      <View className="mt8">
        <Button kind="soft" icon="qr-code" onPress={scan}>
          {DOOR_WORDS.scan}
        </Button>
      </View>
      <View className="mt8" />
    </Sheet>
  );
}

function useDoor({ form: { formId, groupId } }: SignUpPage, onDone: () => void) {
  const [code, setCode] = useState('');
  const checkIn = useMemberAction('sign-ups.check-in-at-door', {
    words: DOOR_REFUSALS,
    onDone: (receipt) => {
      vibrate();
      showToast(doneWords(receipt));
      onDone();
    },
  });
  const write = (text: string) => {
    checkIn.clear();
    setCode(text);
  };
  const send = (typed: string) => checkIn.run({ formId, groupId, code: typed.trim().slice(0, CODE_MAX) });
  const scan = async () => {
    const scanned = await scanCode();
    if (scanned.status === 'unavailable') showToast(DOOR_WORDS.cameraOff);
    if (scanned.status !== 'read') return;
    write(scanned.text.slice(0, CODE_MAX));
    await send(scanned.text);
  };
  return { code, write, checkIn, send, scan };
}
