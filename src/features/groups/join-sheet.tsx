import { useState } from 'react';
import { View } from '@tarojs/components';
import { useMemberAction } from '@/lib/use-action';
import { useCurrentGroup } from '@/platform/current-group';
import { openPage } from '@/platform/navigation';
import { accessible } from '@/ui/accessible';
import { Button } from '@/ui/button/button';
import { Check } from '@/ui/field/toggle';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { ARRIVAL_WORDS, JOIN_REFUSALS } from './copy';
import styles from './groups.module.scss';

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
      <LegalLinks />
      {join.refusal !== null && (
        <Notice tint="danger" icon="circle-alert">
          {join.refusal.words}
        </Notice>
      )}
    </Sheet>
  );
}

/** What joining agrees to besides the group's rules; each opens to be read. */
function LegalLinks() {
  return (
    <View className="row wrap cap mt4">
      <View>{ARRIVAL_WORDS.legal}</View>
      <LegalLink page="agreement" />
      <View>{ARRIVAL_WORDS.and}</View>
      <LegalLink page="privacy" />
    </View>
  );
}

function LegalLink({ page }: { readonly page: 'agreement' | 'privacy' }) {
  return (
    <View
      className={styles.link}
      hoverClass="hover"
      onClick={() => {
        openPage('legal', { page });
      }}
      {...accessible('button')}
    >
      {ARRIVAL_WORDS[page]}
    </View>
  );
}
