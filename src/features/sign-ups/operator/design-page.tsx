import { useState } from 'react';
import { useMemberOperation } from '@/lib/use-operation';
import { replacePage } from '@/platform/navigation';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import type { FormFacts } from '../../../../contracts/sign-up-views';
import { READ_FORM_REFUSALS } from '../copy';
import { DESIGN_WORDS } from './design-copy';
import { Designer } from './designer';
import { readDraft } from './form-draft';
import { templateTerms } from './form-template';
import { copiedTerms } from './plain-terms';

interface DesignPageProps {
  readonly groupId: string;
  /** The form that is changed. */
  readonly formId: string | undefined;
  /** The form that a new one is like. */
  readonly copyOf: string | undefined;
}

/** Begins a form from a template, a draft or the last one, or changes one that is published. */
export function DesignPage({ groupId, formId, copyOf }: DesignPageProps) {
  // Nothing moves under a person who types past midnight.
  const [nowMs] = useState(() => Date.now());
  const known = formId ?? copyOf;
  if (known === undefined) return <NewForm groupId={groupId} nowMs={nowMs} />;
  return <FromForm groupId={groupId} formId={known} isCopy={formId === undefined} nowMs={nowMs} />;
}

function NewForm({ groupId, nowMs }: { readonly groupId: string; readonly nowMs: number }) {
  const draft = readDraft(groupId);
  const fresh = templateTerms('plain', nowMs);
  const terms = draft === null ? fresh : copiedTerms(draft.terms, nowMs);
  return (
    <Designer
      start={{
        groupId,
        terms,
        fresh,
        savedAtMs: draft?.savedAtMs ?? null,
        isWeekly: draft?.isWeekly === true,
        before: null,
        series: null,
      }}
      form={null}
      nowMs={nowMs}
    />
  );
}

interface FromFormProps {
  readonly groupId: string;
  readonly formId: string;
  readonly isCopy: boolean;
  readonly nowMs: number;
}

function FromForm({ groupId, formId, isCopy, nowMs }: FromFormProps) {
  const { data, refusal, isLoading, isOffline, refresh } = useMemberOperation(
    'sign-ups.read-form',
    { groupId, formId },
    { words: READ_FORM_REFUSALS, isToEdit: true },
  );
  if (data === undefined) {
    return (
      <Page title={isCopy ? DESIGN_WORDS.create : DESIGN_WORDS.edit}>
        {isLoading && <SkeletonRows count={5} />}
        {refusal !== null && <Failed words={refusal.words} isOffline={isOffline} onRetry={refresh} />}
      </Page>
    );
  }
  const { terms } = data.form;
  if (isCopy) {
    const copied = copiedTerms(terms, nowMs);
    const start = {
      groupId,
      terms: copied,
      fresh: copied,
      savedAtMs: null,
      isWeekly: false,
      before: null,
      series: null,
    };
    return <Designer start={start} form={null} nowMs={nowMs} />;
  }
  return <ExistingForm form={data.form} nowMs={nowMs} />;
}

function ExistingForm({ form, nowMs }: { readonly form: FormFacts; readonly nowMs: number }) {
  const { formId, edition, groupId, terms, status } = form;
  if (status === 'ended') {
    return (
      <Page title={DESIGN_WORDS.edit}>
        <Empty
          title={DESIGN_WORDS.over}
          action={DESIGN_WORDS.copyIt}
          onPress={() => {
            replacePage('form-design', { copyOf: formId });
          }}
        />
      </Page>
    );
  }
  const start = { groupId, terms, fresh: terms, savedAtMs: null, isWeekly: false, before: terms, series: null };
  return <Designer start={start} form={{ formId, edition }} nowMs={nowMs} />;
}
