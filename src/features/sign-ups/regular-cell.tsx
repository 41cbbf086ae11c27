import { useState } from 'react';
import type { SignUpPage } from '../../../contracts/sign-up-views';
import { useMemberAction } from '@/lib/use-action';
import { Cell } from '@/ui/cell/cell';
import { ConfirmSheet } from '@/ui/confirm-sheet/confirm-sheet';
import { Icon } from '@/ui/icon/icon';
import { showToast } from '@/ui/toast/toast-store';
import { REGULAR_REFUSALS } from './copy';
import { ENTRY_WORDS } from './entry-copy';

/** Becoming a regular of a weekly event, or no longer being one. */
export function RegularCell({ page }: { readonly page: SignUpPage }) {
  const [isAsking, setAsking] = useState(false);
  const isRegular = page.isRegular === true;
  const words = ENTRY_WORDS.regular[isRegular ? 'stop' : 'start'];
  const set = useMemberAction('sign-ups.set-regular', {
    words: REGULAR_REFUSALS,
    onDone: () => {
      setAsking(false);
      showToast(words.done);
    },
    onRefused: (refusal) => {
      setAsking(false);
      showToast(refusal.words);
    },
  });
  return (
    <>
      <Cell
        lead={<Icon name="history" />}
        title={words.title}
        sub={words.sub}
        onPress={() => {
          setAsking(true);
        }}
      />
      <ConfirmSheet
        isOpen={isAsking}
        title={words.ask}
        note={words.note}
        confirmLabel={words.act}
        isBusy={set.isBusy}
        onConfirm={() => set.run({ signUpId: page.mine.signUpId, isRegular: !isRegular })}
        onCancel={() => {
          setAsking(false);
        }}
      />
    </>
  );
}
