import { useState } from 'react';
import { View } from '@tarojs/components';
import { useMemberAction } from '@/lib/use-action';
import { useCurrentGroup } from '@/platform/current-group';
import { Button } from '@/ui/button/button';
import { Check } from '@/ui/field/toggle';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { ARRIVAL_WORDS, JOIN_REFUSALS } from './copy';

interface JoinSheetProps {
  readonly isOpen: boolean;
  /** By a card of the group's own chat. */
  readonly groupId?: string;
  readonly invitationCode?: string;
  readonly ruleText: string;
  readonly onClose: () => void;
  readonly onJoined?: () => void;
}

/** The group's rules, then in. Nothing is asked that joining does not need. */
export function JoinSheet({ isOpen, groupId, invitationCode, ruleText, onClose, onJoined }: JoinSheetProps) {
  const [agrees, setAgrees] = useState(false);
  const { choose } = useCurrentGroup();
  const join = useMemberAction('groups.join', {
    words: JOIN_REFUSALS,
    withGroupCard: groupId !== undefined,
    onDone: (joined) => {
      choose(joined.groupId);
      showToast(ARRIVAL_WORDS.joined[joined.joining]);
      onClose();
      onJoined?.();
    },
  });
  return (
    <Sheet
      isOpen={isOpen}
      title={ARRIVAL_WORDS.rulesTitle}
      isBusy={join.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={join.isBusy}
          disabledReason={agrees ? undefined : ARRIVAL_WORDS.agreeFirst}
          onPress={() => join.run({ groupId, invitationCode, acceptsRules: true })}
        >
          {ARRIVAL_WORDS.join}
        </Button>
      }
    >
      <View className="body prose">{ruleText}</View>
      <View className="mt12">
        <Check isOn={agrees} onChange={setAgrees}>
          {ARRIVAL_WORDS.agree}
        </Check>
      </View>
      {join.refusal !== null && (
        <Notice tint="danger" icon="circle-alert">
          {join.refusal.words}
        </Notice>
      )}
    </Sheet>
  );
}
