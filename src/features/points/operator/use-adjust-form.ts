import { useState } from 'react';
import { LIMITS } from '@domain/kernel/limits';
import type { AdjustmentReason } from '@domain/points/adjust-points';
import type { AdjustedPoints } from '../../../../contracts/points-views';
import { formatCount } from '@/lib/format-points';
import type { Refusal } from '@/lib/refusal-words';
import { useOperatorAction } from '@/lib/use-action';
import { ADJUST_REFUSALS, ADJUST_WORDS } from './copy';

export interface AdjustForm {
  readonly isTaking: boolean;
  readonly setTaking: (isTaking: boolean) => void;
  readonly size: number | null;
  readonly setSize: (size: number | null) => void;
  readonly reason: AdjustmentReason;
  readonly setReason: (reason: AdjustmentReason) => void;
  readonly note: string;
  readonly setNote: (note: string) => void;
  /** Signed; 0 while nothing is typed. */
  readonly points: number;
  /** Why it cannot be sent yet, as the button's label. */
  readonly missing: string | undefined;
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  readonly send: () => Promise<boolean>;
}

/** One adjustment by hand, as it is typed. */
export function useAdjustForm(
  to: { readonly groupId: string; readonly memberId: string },
  onSent: (adjusted: AdjustedPoints) => void,
): AdjustForm {
  const [isTaking, setTaking] = useState(false);
  const [size, setSize] = useState<number | null>(null);
  const [reason, setReason] = useState<AdjustmentReason>('help');
  const [note, setNote] = useState('');
  const adjust = useOperatorAction('points.adjust', { words: ADJUST_REFUSALS, onDone: onSent });
  const points = (isTaking ? -1 : 1) * (size ?? 0);
  return {
    ...{ isTaking, setTaking, size, setSize, reason, setReason, note, setNote, points },
    missing: missingOf(size, note),
    isBusy: adjust.isBusy,
    refusal: adjust.refusal,
    send: () => adjust.run({ ...to, points, reason, note: note.trim() }),
  };
}

function missingOf(size: number | null, note: string): string | undefined {
  if (size === null || size === 0) return ADJUST_WORDS.typePoints;
  if (size > LIMITS.adjustmentMaxPoints) return ADJUST_WORDS.tooMany(formatCount(LIMITS.adjustmentMaxPoints));
  return note.trim() === '' ? ADJUST_WORDS.typeNote : undefined;
}
