import { useState } from 'react';
import { View } from '@tarojs/components';
import type { SignUpDetails } from '../../../../contracts/sign-up-staff-views';
import { ReasonSheet } from '@/lib/reason-sheet';
import { useOperatorAction } from '@/lib/use-action';
import { goBack } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { showToast } from '@/ui/toast/toast-store';
import type { FormRef } from '../event-page';
import { APPROVE_REFUSALS, DECLINE_REFUSALS } from './copy';
import { DETAILS_WORDS } from './form-copy';

interface DecideBarProps {
  readonly form: FormRef;
  readonly details: SignUpDetails;
}

/** Yes, no, or not yet: a no and a not-yet say why. */
export function DecideBar({ form, details: { signUpId } }: DecideBarProps) {
  const [verdict, setVerdict] = useState<'decline' | 'return' | null>(null);
  const approve = useApproval();
  const decline = useOperatorAction('sign-ups.decline', {
    words: DECLINE_REFUSALS,
    onDone: () => {
      setVerdict(null);
      showToast(DETAILS_WORDS.declined);
      goBack();
    },
  });
  const asks = (kind: 'decline' | 'return') => () => {
    setVerdict(kind);
  };
  return (
    <BottomBar>
      <Button kind="secondary" size="medium" onPress={asks('decline')}>
        {DETAILS_WORDS.decline}
      </Button>
      <View className="none ml8">
        <Button kind="secondary" size="medium" onPress={asks('return')}>
          {DETAILS_WORDS.return}
        </Button>
      </View>
      <View className="grow row ml8">
        <Button isWide isBusy={approve.isBusy} onPress={() => approve.run({ ...form, signUpIds: [signUpId] })}>
          {DETAILS_WORDS.approve}
        </Button>
      </View>
      {verdict !== null && (
        <ReasonSheet
          words={verdict === 'decline' ? DETAILS_WORDS.declineWords : DETAILS_WORDS.returnWords}
          isDangerous={verdict === 'decline'}
          isBusy={decline.isBusy}
          refusal={decline.refusal}
          onConfirm={(reason) => decline.run({ ...form, signUpId, verdict, reason })}
          onClose={() => {
            setVerdict(null);
          }}
        />
      )}
    </BottomBar>
  );
}

function useApproval() {
  return useOperatorAction('sign-ups.approve', {
    words: APPROVE_REFUSALS,
    onDone: ({ decided }) => {
      showToast(decided.length > 0 ? DETAILS_WORDS.approved : DETAILS_WORDS.notApproved);
      goBack();
    },
    onRefused: ({ words }) => {
      showToast(words);
    },
  });
}
