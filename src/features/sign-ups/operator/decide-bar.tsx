import { useState } from 'react';
import { View } from '@tarojs/components';
import type { SignUpDetails } from '../../../../contracts/sign-up-staff-views';
import { isActive, type SignUpState } from '@domain/sign-ups/sign-up';
import { ReasonSheet } from '@/lib/reason-sheet';
import { useOperatorAction } from '@/lib/use-action';
import { goBack } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Select } from '@/ui/field/select';
import { showToast } from '@/ui/toast/toast-store';
import type { FormRef } from '../event-page';
import { APPROVE_REFUSALS, DECLINE_REFUSALS } from './copy';
import { DETAILS_WORDS } from './form-copy';

interface DecideBarProps {
  readonly form: FormRef;
  readonly details: SignUpDetails;
}

/** Minutes within which what was asked for is to be added. */
type Within = keyof typeof DETAILS_WORDS.returnChoices;

const WITHINS = (Object.keys(DETAILS_WORDS.returnChoices) as Within[]).map((value) => ({
  value,
  label: DETAILS_WORDS.returnChoices[value],
}));

/** Whether there is anything to decide about a sign-up: it is on, and nobody has let its member in yet. */
export const isToDecide = ({ state, attendedAtMs }: SignUpDetails): boolean => isActive(state) && attendedAtMs === null;

/** Yes, no, or not yet: a no says why, and a not-yet until when, too. What has its place already can only lose it. */
export function DecideBar({ form, details }: DecideBarProps) {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const { signUpId, state } = details;
  const asks = (kind: Verdict) => () => {
    setVerdict(kind);
  };
  const close = () => {
    setVerdict(null);
  };
  const isAwaited = state === 'pending' || state === 'returned';
  return (
    <BottomBar>
      <Button kind="secondary" size="medium" isWide={!isAwaited} onPress={asks('decline')}>
        {DETAILS_WORDS.no[endOf(state)].act}
      </Button>
      {state === 'pending' && (
        <View className="none ml8">
          <Button kind="secondary" size="medium" onPress={asks('return')}>
            {DETAILS_WORDS.return}
          </Button>
        </View>
      )}
      {isAwaited && <ApproveButton form={form} signUpId={signUpId} />}
      {verdict !== null && <VerdictSheet {...{ form, details, verdict }} onClose={close} />}
    </BottomBar>
  );
}

type Verdict = 'decline' | 'return';

/** What an operator's no ends: a request, a place, or a turn in the waitlist. */
function endOf(state: SignUpState): keyof typeof DETAILS_WORDS.no {
  if (state === 'waiting') return 'turn';
  return state === 'confirmed' || state === 'offered' ? 'place' : 'request';
}

interface VerdictSheetProps extends DecideBarProps {
  readonly verdict: Verdict;
  readonly onClose: () => void;
}

function VerdictSheet({ form, details: { signUpId, state }, verdict, onClose }: VerdictSheetProps) {
  const [within, setWithin] = useState<Within>('1440');
  const decline = useOperatorAction('sign-ups.decline', {
    words: DECLINE_REFUSALS,
    onDone: () => {
      onClose();
      showToast(DETAILS_WORDS.declined);
      goBack();
    },
  });
  return (
    <ReasonSheet
      words={verdict === 'decline' ? DETAILS_WORDS.no[endOf(state)] : DETAILS_WORDS.returnWords}
      isDangerous={verdict === 'decline'}
      isBusy={decline.isBusy}
      refusal={decline.refusal}
      onConfirm={(reason) => decline.run({ ...form, signUpId, verdict, reason, ...minutesOf(verdict, within) })}
      onClose={onClose}
    >
      {verdict === 'return' && (
        <Select label={DETAILS_WORDS.returnWithin} options={WITHINS} value={within} onChange={setWithin} />
      )}
    </ReasonSheet>
  );
}

const minutesOf = (verdict: Verdict, within: Within) => (verdict === 'return' ? { minutes: Number(within) } : {});

function ApproveButton({ form, signUpId }: { readonly form: FormRef; readonly signUpId: string }) {
  const { isBusy, run } = useOperatorAction('sign-ups.approve', {
    words: APPROVE_REFUSALS,
    onDone: ({ decided }) => {
      showToast(decided.length > 0 ? DETAILS_WORDS.approved : DETAILS_WORDS.notApproved);
      goBack();
    },
    onRefused: ({ words }) => {
      showToast(words);
    },
  });
  return (
    <View className="grow row ml8">
      <Button isWide isBusy={isBusy} onPress={() => run({ ...form, signUpIds: [signUpId] })}>
        {DETAILS_WORDS.approve}
      </Button>
    </View>
  );
}
