import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { OperatorApi } from '../../../../contracts/operator-api';
import { useOperatorAction, type Action } from '@/lib/use-action';
import { replacePage } from '@/platform/navigation';
import { showToast } from '@/ui/toast/toast-store';
import { PUBLISH_REFUSALS } from '../batch-copy';
import type { BatchDraft } from './batch-draft';
import { EDIT_WORDS, errorCountWords } from './batch-edit-copy';
import { termsOf, type BatchForm } from './batch-form';
import { errorAt, errorsOf, type FormErrors } from './batch-form-errors';
import { outdateLists } from './batch-cache';
import { showFirstError } from './form-part';
import type { BatchDrafting } from './use-batch-draft';

export interface Publishing {
  readonly errors: FormErrors;
  readonly action: Action<OperatorApi['coupons.publish-batch']>;
  readonly publish: () => Promise<unknown>;
  readonly change: (part: Partial<BatchForm>) => void;
}

/** It may have been published: what was sent must stay as it is. */
const UNDECIDED: readonly string[] = ['OFFLINE', 'UNDECIDED'];

/** Publishes the form. Errors show at their fields after the first try, and go as they are mended. */
export function usePublish(groupId: string, { form, sent }: BatchDraft, drafting: BatchDrafting): Publishing {
  const queries = useQueryClient();
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<FormErrors>({});
  const action = useOperatorAction('coupons.publish-batch', {
    words: PUBLISH_REFUSALS,
    refreshes: false,
    onDone: ({ batchId }) => {
      drafting.finish();
      outdateLists(queries);
      showToast(EDIT_WORDS.published);
      replacePage('batch', { batchId });
    },
    onRefused: ({ code, details }) => {
      if (UNDECIDED.includes(code)) return;
      drafting.markSent(null);
      const named = errorAt(details.field);
      setRefused(named);
      showFirstError(named);
    },
  });
  const publish = async () => {
    setTried(true);
    const nowMs = Date.now();
    const found = errorsOf(form, nowMs);
    const count = Object.keys(found).length;
    if (count > 0) {
      showToast(errorCountWords(count));
      showFirstError(found);
      return;
    }
    const terms = sent ?? termsOf(form, nowMs);
    drafting.markSent(terms);
    await action.run({ ...(form.isForAll ? {} : { groupId }), terms });
  };
  const change = (part: Partial<BatchForm>) => {
    setRefused({});
    action.clear();
    drafting.change(part);
  };
  return { errors: { ...liveErrors(form, isTried), ...refused }, action, publish, change };
}

function liveErrors(form: BatchForm, isTried: boolean): FormErrors {
  return isTried ? errorsOf(form, Date.now()) : {};
}
