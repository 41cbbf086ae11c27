import { todayOf } from '@domain/check-in/today';
import { businessDayAt } from '@domain/kernel/business-day';
import type { ChallengeFacts } from '../../../../contracts/check-in';
import { useMemberOperation } from '@/lib/use-operation';
import { replacePage } from '@/platform/navigation';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { READ_REFUSALS } from '../copy';
import { readDraft } from './challenge-draft';
import { ChallengeEditor } from './challenge-editor';
import { copyTerms, templateTerms } from './challenge-template';
import { EDITOR_WORDS } from './editor-copy';
import { LastToCopy } from './last-to-copy';

interface ChallengeEditPageProps {
  readonly groupId: string;
  /** The challenge that is changed. */
  readonly challengeId: string | undefined;
  /** The challenge that a new one is like. */
  readonly copyOf: string | undefined;
}

/** Begins a challenge from a template, a draft or the last one, or changes one that exists. */
export function ChallengeEditPage({ groupId, challengeId, copyOf }: ChallengeEditPageProps) {
  const nowMs = useNow('minute');
  const known = challengeId ?? copyOf;
  if (known === undefined) return <NewChallenge groupId={groupId} nowMs={nowMs} />;
  return <FromChallenge groupId={groupId} challengeId={known} isCopy={challengeId === undefined} nowMs={nowMs} />;
}

function NewChallenge({ groupId, nowMs }: { readonly groupId: string; readonly nowMs: number }) {
  const today = businessDayAt(nowMs);
  const draft = readDraft(groupId, today);
  const fresh = templateTerms('reading', nowMs);
  return (
    <ChallengeEditor
      start={{
        groupId,
        today,
        form: draft?.form ?? fresh,
        fresh,
        savedAtMs: draft?.savedAtMs ?? null,
        before: null,
      }}
      challengeId={null}
      beginning={(editor) => <LastToCopy groupId={groupId} nowMs={nowMs} editor={editor} />}
    />
  );
}

interface FromChallengeProps {
  readonly groupId: string;
  readonly challengeId: string;
  readonly isCopy: boolean;
  readonly nowMs: number;
}

function FromChallenge({ groupId, challengeId, isCopy, nowMs }: FromChallengeProps) {
  const { data, refusal, isLoading, isOffline, refresh } = useMemberOperation(
    'check-in.read',
    { groupId, challengeId },
    { words: READ_REFUSALS, isToEdit: true },
  );
  if (data === undefined) {
    return (
      <Page title={isCopy ? EDITOR_WORDS.create : EDITOR_WORDS.edit}>
        {isLoading && <SkeletonRows count={5} />}
        {refusal !== null && <Failed words={refusal.words} isOffline={isOffline} onRetry={refresh} />}
      </Page>
    );
  }
  if (isCopy) return <CopiedChallenge groupId={groupId} challenge={data.challenge} nowMs={nowMs} />;
  return <ExistingChallenge challenge={data.challenge} nowMs={nowMs} />;
}

interface LoadedProps {
  readonly challenge: ChallengeFacts;
  readonly nowMs: number;
}

function CopiedChallenge({ groupId, challenge, nowMs }: LoadedProps & { readonly groupId: string }) {
  const today = businessDayAt(nowMs);
  const form = copyTerms(challenge.terms, nowMs);
  return (
    <ChallengeEditor start={{ groupId, today, form, fresh: form, savedAtMs: null, before: null }} challengeId={null} />
  );
}

function ExistingChallenge({ challenge, nowMs }: LoadedProps) {
  const { groupId, challengeId, status, terms } = challenge;
  const today = todayOf(terms, nowMs);
  if (status === 'ended' || today > terms.endDay) {
    return (
      <Page title={EDITOR_WORDS.edit}>
        <Empty
          title={EDITOR_WORDS.over}
          action={EDITOR_WORDS.copyIt}
          onPress={() => {
            replacePage('challenge-edit', { copyOf: challengeId });
          }}
        />
      </Page>
    );
  }
  const { pauses: _, ...form } = terms;
  return (
    <ChallengeEditor
      start={{ groupId, today, form, fresh: form, savedAtMs: null, before: terms }}
      challengeId={challengeId}
    />
  );
}
