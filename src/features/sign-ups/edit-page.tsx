import { View } from '@tarojs/components';
import type { SignUpPage } from '../../../contracts/sign-up-views';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { READ_FORM_REFUSALS, READ_SIGN_UP_REFUSALS } from './copy';
import { ENTRY_WORDS } from './entry-copy';
import { EVENT_WORDS } from './event-copy';
import { EventForm } from './event-form';
import { openOwnPhone } from './open-own-phone';
import { uploadAnswer } from './upload-answer';
import { useEditing } from './use-editing';

/** 改报名: how many come and what was filled in. */
export function EditPage({ signUpId }: { readonly signUpId: string }) {
  const asked = useMemberOperation('sign-ups.read', { signUpId }, { words: READ_SIGN_UP_REFUSALS, isToEdit: true });
  const { data, refusal, isLoading, isOffline, refresh } = asked;
  if (data !== undefined) return <Editing page={data} />;
  const isUnknown = refusal?.code === 'SIGN_UP_UNKNOWN';
  return (
    <Page title={EVENT_WORDS.editTitle}>
      {isLoading && <SkeletonRows count={5} />}
      {isUnknown && (
        <Empty
          title={refusal.words}
          action={ENTRY_WORDS.toHome}
          onPress={() => {
            openPage('home');
          }}
        />
      )}
      {refusal !== null && !isUnknown && <Failed words={refusal.words} isOffline={isOffline} onRetry={refresh} />}
    </Page>
  );
}

function Editing({ page: { form, mine } }: { readonly page: SignUpPage }) {
  const editing = useEditing({ form, mine });
  const { answers, party, action } = editing;
  const { formId, groupId } = form;
  const fresh = useMemberOperation('sign-ups.read-form', { formId, groupId }, { words: READ_FORM_REFUSALS });
  return (
    <Page
      title={EVENT_WORDS.editTitle}
      bar={
        <BottomBar>
          <Button
            size="large"
            isWide
            isBusy={action.isBusy}
            disabledReason={editing.isUnchanged ? EVENT_WORDS.unchanged : undefined}
            onPress={editing.save}
          >
            {EVENT_WORDS.save}
          </Button>
        </BottomBar>
      }
    >
      <View className="title mt4">{form.terms.title}</View>
      {mine.state === 'waiting' && mine.places > 1 && (
        <Notice tint="sky" icon="info">
          {EVENT_WORDS.fewerWait}
        </Notice>
      )}
      {mine.reason !== '' && <Notice icon="message-circle">{mine.reason}</Notice>}
      <EventForm
        terms={form.terms}
        form={answers}
        party={party}
        onParty={editing.setParty}
        {...(mine.state === 'waiting' ? { partyMax: mine.places } : {})}
        places={fresh.data?.places ?? null}
        onUpload={uploadAnswer(form)}
        onOpenPhone={(code) => openOwnPhone(form, code)}
      />
      {action.refusal !== null && <Notice icon="circle-alert">{action.refusal.words}</Notice>}
    </Page>
  );
}
