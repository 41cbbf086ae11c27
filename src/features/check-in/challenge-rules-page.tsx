import { Answered } from '@/lib/answered';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { ShareBar } from '@/ui/bottom-bar/share-bar';
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
      bar={
        asked.data !== undefined && (
          <ShareBar
            share={TODAY_WORDS.share}
            onShare={share}
            act={RULES_WORDS.goCheckIn}
            onAct={() => {
              openPage('check-in', challenge);
            }}
          />
        )
      }
    >
      <Answered asked={asked}>
        {(view) => <ChallengeRules terms={view.challenge.terms} today={view.today.day} />}
      </Answered>
    </Page>
  );
}
