import { useState } from 'react';
import { View } from '@tarojs/components';
import { spacedCode } from '@domain/groups/invitation-code';
import type { GroupSettingsView } from '../../../../contracts/group-settings';
import { formatInstant } from '@/lib/format-time';
import { useOperatorAction } from '@/lib/use-action';
import { copyText } from '@/platform/clipboard';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { ConfirmSheet } from '@/ui/confirm-sheet/confirm-sheet';
import { Section } from '@/ui/section/section';
import { showToast } from '@/ui/toast/toast-store';
import { INVITATION_REFUSALS } from '../staff-copy';
import { SETTINGS_WORDS } from './settings-copy';

interface InvitationCardProps {
  readonly view: GroupSettingsView;
  readonly nowMs: number;
}

/** The code that lets people in: shown, handed on, made anew, closed. */
export function InvitationCard({ view, nowMs }: InvitationCardProps) {
  const { invitation, groupId, name } = view;
  const [asking, setAsking] = useState<'renew' | 'close' | null>(null);
  const stop = () => {
    setAsking(null);
  };
  const acts = useInvitationActs(stop);
  const renew = () => acts.renew.run({ groupId });
  return (
    <Section title={SETTINGS_WORDS.invitation}>
      <Card>
        {invitation === null ? (
          <NoCode onMake={renew} isBusy={acts.renew.isBusy} />
        ) : (
          <Code
            code={spacedCode(invitation.code)}
            groupName={name}
            madeAt={formatInstant(invitation.madeAtMs, nowMs)}
            onAsk={setAsking}
          />
        )}
      </Card>
      <ConfirmSheet
        isOpen={asking !== null}
        title={asking === 'close' ? SETTINGS_WORDS.closeAsk : SETTINGS_WORDS.renewAsk}
        note={asking === 'close' ? SETTINGS_WORDS.closeNote : SETTINGS_WORDS.renewNote}
        confirmLabel={asking === 'close' ? SETTINGS_WORDS.close : SETTINGS_WORDS.renew}
        isBusy={acts.renew.isBusy || acts.close.isBusy}
        onConfirm={asking === 'close' ? () => acts.close.run({ groupId }) : renew}
        onCancel={stop}
      />
    </Section>
  );
}

interface CodeProps {
  readonly code: string;
  readonly groupName: string;
  readonly madeAt: string;
  readonly onAsk: (act: 'renew' | 'close') => void;
}

function Code({ code, groupName, madeAt, onAsk }: CodeProps) {
  return (
    <View>
      <View className="title num">{code}</View>
      <View className="cap mt4">{SETTINGS_WORDS.madeAt(madeAt)}</View>
      <View className="row wrap mt12">
        <Button kind="soft" size="small" icon="copy" onPress={() => handOn(SETTINGS_WORDS.inviteText(groupName, code))}>
          {SETTINGS_WORDS.copy}
        </Button>
        {(['renew', 'close'] as const).map((act) => (
          <View key={act} className="ml8">
            <Button
              kind="secondary"
              size="small"
              onPress={() => {
                onAsk(act);
              }}
            >
              {SETTINGS_WORDS[act]}
            </Button>
          </View>
        ))}
      </View>
    </View>
  );
}

function useInvitationActs(onEnd: () => void) {
  const options = (done: string) => ({
    words: INVITATION_REFUSALS,
    onDone: () => {
      showToast(done);
      onEnd();
    },
    onRefused: ({ words }: { readonly words: string }) => {
      showToast(words);
      onEnd();
    },
  });
  return {
    renew: useOperatorAction('groups.renew-invitation', options(SETTINGS_WORDS.renewed)),
    close: useOperatorAction('groups.close-invitation', options(SETTINGS_WORDS.closed)),
  };
}

function NoCode({ onMake, isBusy }: { readonly onMake: () => unknown; readonly isBusy: boolean }) {
  return (
    <View>
      <View className="sub">{SETTINGS_WORDS.noInvitation}</View>
      <View className="row mt12">
        <Button kind="soft" size="small" isBusy={isBusy} onPress={onMake}>
          {SETTINGS_WORDS.make}
        </Button>
      </View>
    </View>
  );
}

async function handOn(text: string): Promise<void> {
  showToast((await copyText(text)) ? SETTINGS_WORDS.copied : SETTINGS_WORDS.notCopied);
}
