import { useState } from 'react';
import { readIntents } from '@/platform/intent';
import { openPage } from '@/platform/navigation';
import { Notice } from '@/ui/notice/notice';
import type { BatchDraft } from './batch-draft';
import { EDIT_WORDS } from './batch-edit-copy';

/** A draft that went out without an answer: still under way, or perhaps published meanwhile. */
export function SentNotice({ draft }: { readonly draft: BatchDraft }) {
  const [opened] = useState(() => ({
    isWaiting: readIntents().some(({ operation }) => operation === 'coupons.publish-batch'),
    wasSent: draft.sent !== null,
  }));
  if (opened.isWaiting) return <Notice icon="wifi-off">{EDIT_WORDS.waiting}</Notice>;
  if (!opened.wasSent || draft.sent === null) return null;
  return (
    <Notice
      icon="info"
      tint="sky"
      action={EDIT_WORDS.toList}
      onPress={() => {
        openPage('batches');
      }}
    >
      {EDIT_WORDS.sent}
    </Notice>
  );
}
