import { useState } from 'react';
import { View } from '@tarojs/components';
import { readCode } from '@domain/coupons/redemption-code';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { TextInput } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { CODE_NOT_VALID } from '../copy';
import { FIND_WORDS, REDEEM_WORDS } from './redeem-copy';

interface CodeSheetProps {
  readonly isOpen: boolean;
  /** Why the code is typed at all, e.g. because the camera is off. */
  readonly reason: string | null;
  readonly onFound: (token: string) => void;
  readonly onClose: () => void;
}

const CODE_LENGTH_MAX = 40;

/** A coupon by its short code. What was typed stays until it is found. */
export function CodeSheet({ isOpen, reason, onFound, onClose }: CodeSheetProps) {
  const { code, write, error, forgive, isBusy, search } = useCode(onFound);
  const close = () => {
    forgive();
    onClose();
  };
  return (
    <Sheet
      isOpen={isOpen}
      title={REDEEM_WORDS.codeTitle}
      isBusy={isBusy}
      onClose={close}
      footer={
        <Button
          size="large"
          isBusy={isBusy}
          disabledReason={code.trim() === '' ? REDEEM_WORDS.codeEmpty : undefined}
          onPress={search}
        >
          {REDEEM_WORDS.find}
        </Button>
      }
    >
      {reason !== null && <Notice icon="camera">{reason}</Notice>}
      <TextInput
        label={REDEEM_WORDS.codeLabel}
        help={REDEEM_WORDS.codeHelp}
        placeholder={REDEEM_WORDS.codePlaceholder}
        error={error}
        value={code}
        maxLength={CODE_LENGTH_MAX}
        onChange={write}
        onDone={search}
      />
      <View className="mt8" />
    </Sheet>
  );
}

/** A code whose check character does not fit is told at once: it would only use up the tries. */
function useCode(onFound: (token: string) => void) {
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState<string>();
  const find = useOperatorAction('coupons.look-up-code', {
    words: FIND_WORDS,
    refreshes: false,
    onDone: ({ token }) => {
      if (token === null) {
        setWrong(CODE_NOT_VALID);
        return;
      }
      setCode('');
      onFound(token);
    },
  });
  const forgive = () => {
    find.clear();
    setWrong(undefined);
  };
  return {
    code,
    write: (text: string) => {
      forgive();
      setCode(text);
    },
    error: wrong ?? find.refusal?.words,
    forgive,
    isBusy: find.isBusy,
    search: () => {
      if (readCode(code) !== null) return find.run({ code });
      setWrong(REDEEM_WORDS.codeMistyped);
    },
  };
}
