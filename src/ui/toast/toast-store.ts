import { create } from 'zustand';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo?: () => unknown;
  readonly untilMs: number;
}

interface ToastStore {
  readonly toast: Toast | null;
}

export const useToast = create<ToastStore>(() => ({ toast: null }));

const PLAIN_MS = 2_000;
/** A long sentence stays until it is read. */
const PER_CHARACTER_MS = 120;
const UNDO_MS = 6_000;
let lastId = 0;

/** Says one thing above the bottom bar, for two seconds, longer when it is long or with 撤销. A new one replaces the old. */
export function showToast(text: string, undo?: { readonly onUndo: () => unknown; readonly forMs?: number }): void {
  lastId += 1;
  const id = lastId;
  const readMs = Math.max(PLAIN_MS, Array.from(text).length * PER_CHARACTER_MS);
  const forMs = undo === undefined ? readMs : (undo.forMs ?? UNDO_MS);
  useToast.setState({ toast: { id, text, undo: undo?.onUndo, untilMs: Date.now() + forMs } });
  setTimeout(() => {
    if (useToast.getState().toast?.id === id) hideToast();
  }, forMs);
}

export function hideToast(): void {
  useToast.setState({ toast: null });
}
