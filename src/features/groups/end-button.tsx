import { useMemberAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { showToast } from '@/ui/toast/toast-store';
import { BUDDY_WORDS, END_REFUSALS } from './buddy-copy';

interface EndButtonProps {
  readonly groupId: string;
  /** The newcomer whom I show around; left out by a newcomer. */
  readonly memberId?: string;
}

/** Ends what is between two, without a word to the other. */
export function EndButton({ groupId, memberId }: EndButtonProps) {
  const ending = useMemberAction('groups.end-buddy', {
    words: END_REFUSALS,
    onDone: () => {
      showToast(BUDDY_WORDS.over);
    },
    onRefused: ({ words }) => {
      showToast(words);
    },
  });
  return (
    <Button
      kind="secondary"
      size="small"
      isBusy={ending.isBusy}
      onPress={() => ending.run(memberId === undefined ? { groupId } : { groupId, memberId })}
    >
      {memberId === undefined ? BUDDY_WORDS.end : BUDDY_WORDS.withdraw}
    </Button>
  );
}
