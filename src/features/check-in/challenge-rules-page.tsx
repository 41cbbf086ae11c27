import { View } from '@tarojs/components';
import { Answered } from '@/lib/answered';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Page } from '@/ui/page/page';
import { ChallengeRules } from './challenge-rules';
import { READ_REFUSALS } from './copy';
import { RULES_WORDS } from './rules-copy';
import type { ChallengeRef } from './show-receipt';
import { TODAY_WORDS } from './today-copy';

/** The page of a challenge's rules. */
export function ChallengeRulesPage({ challenge }: { readonly challenge: ChallengeRef }) {
  const asked = useMemberOperation('check-in.read', challenge, { words: READ_REFUSALS });
  const title = asked.data?.challenge.terms.title ?? RULES_WORDS.title;
  const { share } = useShareCard({ title: TODAY_WORDS.shareTitle(title), page: 'check-in', params: challenge });
  return (
    <Page
      title={RULES_WORDS.title}
      bar={asked.data !== undefined && <RulesBar challenge={challenge} onShare={share} />}
    >
      <Answered asked={asked}>
        {(view) => <ChallengeRules terms={view.challenge.terms} today={view.today.day} />}
      </Answered>
    </Page>
  );
}

function RulesBar({ challenge, onShare }: { readonly challenge: ChallengeRef; readonly onShare: () => void }) {
  return (
    <BottomBar>
      <View className="none">
        <Button kind="secondary" size="large" icon="share-2" openType="share" onPress={onShare}>
          {TODAY_WORDS.share}
        </Button>
      </View>
      <View className="grow row ml12">
        <Button
          size="large"
          isWide
          onPress={() => {
            openPage('check-in', challenge);
          }}
        >
          {RULES_WORDS.goCheckIn}
        </Button>
      </View>
    </BottomBar>
  );
}
