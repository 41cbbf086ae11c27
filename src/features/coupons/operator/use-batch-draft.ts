import { useCallback, useEffect, useRef, useState } from 'react';
import { useDidHide } from '@tarojs/taro';
import type { BatchTerms } from '@domain/coupons/batch-terms';
import { forgetDraft, keepDraft, readDraft, type BatchDraft } from './batch-draft';
import type { BatchForm } from './batch-form';

/** While somebody types, the form is kept this often: writing to the phone at each letter would be felt. */
const PAUSE_MS = 500;

export interface BatchDrafting {
  /** Null until a start is chosen. */
  readonly draft: BatchDraft | null;
  readonly begin: (form: BatchForm) => void;
  readonly change: (part: Partial<BatchForm>) => void;
  /** Remembers what is being sent, before it is sent; null once it is known that nothing came of it. */
  readonly markSent: (sent: BatchTerms | null) => void;
  /** Puts the draft away and goes back to the choice of a start. */
  readonly drop: () => void;
  /** Nothing is left to publish; what is on the screen stays. */
  readonly finish: () => void;
}

/** The form of a new batch, kept on the phone by itself until it is published. */
export function useBatchDraft(groupId: string, begun: BatchForm | null): BatchDrafting {
  const [draft, setDraft] = useState<BatchDraft | null>(() =>
    begun === null ? readDraft(groupId) : { groupId, form: begun, savedAtMs: 0, sent: null },
  );
  const latest = useRef(draft);
  const keeping = useKeeping();
  const put = (next: Pick<BatchDraft, 'form' | 'sent'>) => {
    const dated = { ...next, groupId, savedAtMs: Date.now() };
    latest.current = dated;
    setDraft(dated);
    return dated;
  };
  return {
    draft,
    begin: (form) => {
      keeping.now(put({ form, sent: null }));
    },
    change: (part) => {
      if (latest.current !== null) keeping.soon(put({ form: { ...latest.current.form, ...part }, sent: null }));
    },
    markSent: (sent) => {
      if (latest.current !== null) keeping.now(put({ form: latest.current.form, sent }));
    },
    drop: () => {
      keeping.stop();
      latest.current = null;
      setDraft(null);
      forgetDraft();
    },
    finish: () => {
      keeping.stop();
      forgetDraft();
    },
  };
}

/** Keeps the last draft it was given: now, or soon after the one before, and when the page goes. */
function useKeeping() {
  const keptAtMs = useRef(0);
  const waiting = useRef<BatchDraft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const stop = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    waiting.current = null;
  }, []);
  const flush = useCallback(() => {
    if (waiting.current !== null) keepDraft(waiting.current);
    keptAtMs.current = Date.now();
    stop();
  }, [stop]);
  useEffect(() => flush, [flush]);
  useDidHide(flush);
  return {
    soon: (draft: BatchDraft) => {
      stop();
      waiting.current = draft;
      const waitMs = keptAtMs.current + PAUSE_MS - Date.now();
      if (waitMs <= 0) flush();
      else timer.current = setTimeout(flush, waitMs);
    },
    now: (draft: BatchDraft) => {
      waiting.current = draft;
      flush();
    },
    stop,
  };
}
