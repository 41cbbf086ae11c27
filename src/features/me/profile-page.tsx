import type { MyProfile } from '../../../contracts/people';
import { useMemberOperation } from '@/lib/use-operation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { PROFILE_WORDS } from './copy';
import { ProfileFields } from './profile-form';
import { useProfileForm } from './use-profile-form';

/** 改资料: asked for once; what is typed is not overwritten by a later answer. */
export function ProfilePage() {
  const { data, refusal, isOffline, refresh } = useMemberOperation('groups.read-profile', {}, { words: {} });
  if (data !== undefined) return <Editing profile={data} />;
  return (
    <Page title={PROFILE_WORDS.title}>
      {refusal === null ? (
        <SkeletonRows count={2} />
      ) : (
        <Failed words={refusal.words} isOffline={isOffline} onRetry={refresh} />
      )}
    </Page>
  );
}

function Editing({ profile }: { readonly profile: MyProfile }) {
  const form = useProfileForm(profile);
  return (
    <Page
      title={PROFILE_WORDS.title}
      bar={
        <BottomBar>
          <Button
            size="large"
            isWide
            isBusy={form.isBusy}
            disabledReason={form.isChanged ? undefined : PROFILE_WORDS.unchanged}
            onPress={form.save}
          >
            {PROFILE_WORDS.save}
          </Button>
        </BottomBar>
      }
    >
      <ProfileFields profile={profile} form={form} />
    </Page>
  );
}
