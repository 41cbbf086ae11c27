import { View } from '@tarojs/components';
import { useQueryClient } from '@tanstack/react-query';
import type { CheckInView } from '../../../contracts/check-in-reads';
import { Answered } from '@/lib/answered';
import { patchAnswer } from '@/lib/member-cache';
import { avatarOf } from '@/lib/shown-person';
import { useMemberAction } from '@/lib/use-action';
import { useMemberOperation } from '@/lib/use-operation';
import { Avatar } from '@/ui/avatar/avatar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { Empty } from '@/ui/states/empty';
import { showToast } from '@/ui/toast/toast-store';
import { COMPANIONS_REFUSALS, FRIEND_WORDS, GIVE_REFUSALS } from './friend-copy';

interface FriendSheetProps {
  readonly view: CheckInView;
  readonly onClose: () => void;
}

/** Gives a make-up of mine to somebody who checks in, too. Nobody is shown as having missed. */
export function FriendSheet({ view, onClose }: FriendSheetProps) {
  const queries = useQueryClient();
  const { groupId, challengeId } = view.challenge;
  const ref = { groupId, challengeId };
  const asked = useMemberOperation('check-in.list-companions', ref, { words: COMPANIONS_REFUSALS });
  const giving = useMemberAction('check-in.give-make-up', {
    words: GIVE_REFUSALS,
    refreshes: false,
    onDone: ({ progress, makeUpsLeft }) => {
      patchAnswer(queries, { operation: 'check-in.read', input: ref }, (before) => ({
        ...before,
        progress,
        makeUpsLeft,
      }));
      showToast(FRIEND_WORDS.given);
      onClose();
    },
  });
  return (
    <Sheet isOpen title={FRIEND_WORDS.title} isBusy={giving.isBusy} onClose={onClose}>
      <View className="body c-2">{FRIEND_WORDS.left(view.makeUpsLeft)}</View>
      <View className="sub mt4">{FRIEND_WORDS.note}</View>
      {giving.refusal !== null && <Notice icon="circle-alert">{giving.refusal.words}</Notice>}
      <Answered asked={asked}>
        {({ items }) => (
          <Card kind="sunken">
            {items.length === 0 && <Empty isSmall title={FRIEND_WORDS.nobody} />}
            {items.map(({ memberId, who }) => (
              <Cell
                key={memberId}
                lead={<Avatar person={avatarOf(who, memberId)} />}
                leadWidth={40}
                title={who.name}
                action={
                  <Button kind="soft" size="small" onPress={() => giving.run({ ...ref, memberId })}>
                    {FRIEND_WORDS.give}
                  </Button>
                }
              />
            ))}
          </Card>
        )}
      </Answered>
    </Sheet>
  );
}
