import { View } from '@tarojs/components';
import type { SignUpState } from '@domain/sign-ups/sign-up';
import type { SignUpPage } from '../../../contracts/sign-up-views';
import { useMemberAction } from '@/lib/use-action';
import { openPage, replacePage } from '@/platform/navigation';
import { vibrate } from '@/platform/vibrate';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { showToast } from '@/ui/toast/toast-store';
import { CONFIRM_REFUSALS } from './copy';
import { ENTRY_WORDS } from './entry-copy';
import { EVENT_WORDS } from './event-copy';

interface EntryBarProps {
  readonly page: SignUpPage;
  readonly onShare: () => void;
}

/** The one thing to do next: confirm, add what is missing, sign up again; else tell the others. */
export function EntryBar({ page, onShare }: EntryBarProps) {
  return (
    <BottomBar>
      <View className="none">
        <Button kind="secondary" size="large" icon="share-2" openType="share" onPress={onShare}>
          {EVENT_WORDS.share}
        </Button>
      </View>
      <View className="grow row ml12">
        <NextStep page={page} />
      </View>
    </BottomBar>
  );
}

const isOver = (state: SignUpState): boolean => state === 'cancelled' || state === 'declined' || state === 'lapsed';

function NextStep({ page: { form, mine } }: Pick<EntryBarProps, 'page'>) {
  const { formId, groupId } = form;
  const { signUpId, state } = mine;
  const confirm = useMemberAction('sign-ups.confirm', {
    words: CONFIRM_REFUSALS,
    onDone: () => {
      vibrate();
      showToast(ENTRY_WORDS.confirmed);
    },
    onRefused: ({ words }) => {
      showToast(words);
    },
  });
  if (state === 'offered') {
    return (
      <Button size="large" isWide isBusy={confirm.isBusy} onPress={() => confirm.run({ signUpId })}>
        {ENTRY_WORDS.confirm}
      </Button>
    );
  }
  // Nobody signs up again for what has ended or does not take place.
  const isGone = isOver(state) && form.status === 'open' && form.calledOffReason === null;
  const open = () => {
    if (state === 'returned') openPage('sign-up-edit', { signUpId });
    else if (isGone) replacePage('sign-up', { formId, groupId });
    else openPage('sign-up', { formId, groupId });
  };
  return (
    <Button kind={state === 'returned' || isGone ? 'primary' : 'secondary'} size="large" isWide onPress={open}>
      {state === 'returned' ? ENTRY_WORDS.supplement : isGone ? ENTRY_WORDS.again : ENTRY_WORDS.seeEvent}
    </Button>
  );
}
