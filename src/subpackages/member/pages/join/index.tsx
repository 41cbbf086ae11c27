import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import { ArrivalView } from '@/features/groups/arrival-view';
import { CodeForm } from '@/features/groups/code-form';
import { JOIN_PAGE_WORDS } from '@/features/groups/join-copy';
import { useArrival } from '@/features/groups/use-arrival';
import { openPage, usePageParams } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import '@/ui/icon/member-icons.scss';

/** 加入一个群: by a code that came in a link or a mini code, or is typed. */
export default function JoinPage() {
  const params = usePageParams('join');
  const [code, setCode] = useState(params.code ?? params.scene ?? '');
  const [error, setError] = useState<string | null>(null);
  return (
    <Page title={JOIN_PAGE_WORDS.title}>
      {code === '' || error !== null ? (
        <CodeForm
          firstCode={code}
          error={error}
          onCode={(next) => {
            setError(null);
            setCode(next);
          }}
        />
      ) : (
        <ByCode
          code={code}
          onInvalid={setError}
          onOther={() => {
            setCode('');
          }}
        />
      )}
    </Page>
  );
}

interface ByCodeProps {
  readonly code: string;
  readonly onInvalid: (words: string) => void;
  readonly onOther: () => void;
}

/** The group the code opens. Members, old and just joined, go on to its home. */
function ByCode({ code, onInvalid, onOther }: ByCodeProps) {
  const { data, refusal, isOffline, refresh } = useArrival({ invitationCode: code });
  const isMember = data?.view === 'member';
  useEffect(() => {
    if (isMember) openPage('home');
  }, [isMember]);
  const isInvalid = refusal?.code === 'INVITATION_INVALID';
  const words = refusal?.words ?? '';
  useEffect(() => {
    if (isInvalid) onInvalid(words);
  }, [isInvalid, words, onInvalid]);
  if (refusal !== null) return <Failed words={words} isOffline={isOffline} onRetry={refresh} />;
  if (data === undefined || data.view === 'member') return <SkeletonRows />;
  return (
    <View>
      <ArrivalView arrival={data} invitationCode={code} />
      <View className="row middle mt12">
        <Button kind="text" onPress={onOther}>
          {JOIN_PAGE_WORDS.otherCode}
        </Button>
      </View>
    </View>
  );
}
