import { useState } from 'react';
import type { BatchTerms } from '@domain/coupons/batch-terms';
import { Page } from '@/ui/page/page';
import { BatchEditor } from './batch-editor';
import { EDIT_WORDS } from './batch-edit-copy';
import { formOf } from './batch-form';
import { StartChoice } from './start-choice';
import { useBatchDraft } from './use-batch-draft';

interface NewBatchProps {
  readonly groupId: string;
  /** The batch that is copied; null: what was begun, else a choice. */
  readonly copied: BatchTerms | null;
}

/** A new batch: from what was begun, from a copy, or from a template. */
export function NewBatch({ groupId, copied }: NewBatchProps) {
  const [openedAtMs] = useState(() => Date.now());
  const drafting = useBatchDraft(groupId, copied === null ? null : formOf(copied, openedAtMs));
  if (drafting.draft === null) {
    return (
      <Page title={EDIT_WORDS.newTitle}>
        <StartChoice
          groupId={groupId}
          nowMs={openedAtMs}
          onChoose={(terms) => {
            drafting.begin(formOf(terms, Date.now()));
          }}
        />
      </Page>
    );
  }
  return <BatchEditor groupId={groupId} draft={drafting.draft} drafting={drafting} />;
}
