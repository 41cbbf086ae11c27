import { View } from '@tarojs/components';
import type { GroupSettingsView } from '../../../../contracts/group-settings';
import { useOperatorOperation } from '@/lib/use-operation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { useNow } from '@/ui/countdown/use-now';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { SETTINGS_REFUSALS } from '../staff-copy';
import { ChatCard } from './chat-card';
import { SETTINGS_WORDS } from './settings-copy';
import { GroupFields } from './group-fields';
import { InvitationCard } from './invitation-card';
import { SettingsMore } from './settings-more';
import { useGroupForm } from './use-group-form';
import { usePower } from './use-power';

/** 群设置 of one group. */
export function GroupSettingsPage({ groupId }: { readonly groupId: string }) {
  const { data, refusal, isOffline, refresh } = useOperatorOperation(
    'groups.read-settings',
    { groupId },
    { words: SETTINGS_REFUSALS, isToEdit: true },
  );
  if (data !== undefined) return <Settings key={data.status} view={data} stale={refusal?.words ?? null} />;
  return (
    <Page title={SETTINGS_WORDS.title}>
      {refusal === null ? (
        <SkeletonRows count={5} />
      ) : (
        <Failed words={refusal.words} isOffline={isOffline} onRetry={refresh} />
      )}
    </Page>
  );
}

interface SettingsProps {
  readonly view: GroupSettingsView;
  /** Why what is shown could not be asked for again. */
  readonly stale: string | null;
}

function Settings({ view, stale }: SettingsProps) {
  const nowMs = useNow('minute');
  const { isOwner } = usePower(view.groupId);
  const form = useGroupForm(view);
  const isActive = view.status === 'active';
  return (
    <Page
      title={SETTINGS_WORDS.title}
      bar={
        isActive && (
          <BottomBar>
            <Button size="large" isWide isBusy={form.isBusy} disabledReason={form.missing} onPress={form.save}>
              {SETTINGS_WORDS.save}
            </Button>
          </BottomBar>
        )
      }
    >
      {stale !== null && <Failed hasContent words={stale} />}
      {!isActive && (
        <Notice tint="danger" icon="circle-alert">
          {SETTINGS_WORDS.isDissolved}
        </Notice>
      )}
      {isActive && (
        <View>
          <InvitationCard view={view} nowMs={nowMs} />
          <GroupFields form={form} />
          <ChatCard view={view} />
        </View>
      )}
      <SettingsMore view={view} isOwner={isOwner} />
    </Page>
  );
}
