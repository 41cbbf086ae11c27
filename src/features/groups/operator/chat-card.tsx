import { View } from '@tarojs/components';
import type { GroupSettingsView } from '../../../../contracts/group-settings';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { showToast } from '@/ui/toast/toast-store';
import { BIND_GROUP_REFUSALS } from '../staff-copy';
import { SETTINGS_WORDS } from './settings-copy';

/** Ties the WeChat chat that the reader came from to the group, so that its cards let people in. */
export function ChatCard({ view }: { readonly view: GroupSettingsView }) {
  const { groupId, isBound } = view;
  const bind = useOperatorAction('groups.bind', {
    words: BIND_GROUP_REFUSALS,
    withGroupCard: true,
    onDone: () => {
      showToast(SETTINGS_WORDS.bound);
    },
  });
  return (
    <Section title={SETTINGS_WORDS.chat}>
      <Card>
        <View className="sub">{isBound ? SETTINGS_WORDS.isBound : SETTINGS_WORDS.notBound}</View>
        <View className="row mt12">
          <Button kind="secondary" size="small" isBusy={bind.isBusy} onPress={() => bind.run({ groupId })}>
            {isBound ? SETTINGS_WORDS.bindMore : SETTINGS_WORDS.bind}
          </Button>
        </View>
      </Card>
      {bind.refusal !== null && <Notice icon="circle-alert">{bind.refusal.words}</Notice>}
    </Section>
  );
}
