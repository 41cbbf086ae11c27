import type { EntryLine } from '../../../contracts/points-views';
import type { IconName } from '@/ui/icon/icon-names';
import type { Tint } from '@/ui/tint';

export interface EntryLook {
  readonly icon: IconName;
  readonly tint?: Tint;
}

/** The picture of a line: what kind of thing moved the points. */
export function lookOf({ kind, reason, points }: Pick<EntryLine, 'kind' | 'reason' | 'points'>): EntryLook {
  switch (kind) {
    case 'earn':
      return { icon: 'calendar-check', tint: reason === 'make-up' ? 'apricot' : 'brand' };
    case 'spend':
      return { icon: 'ticket' };
    case 'return':
      return { icon: 'undo-2', tint: 'sky' };
    case 'expiry':
      return { icon: 'clock' };
    case 'adjustment':
      return points > 0 ? { icon: reason === 'help' ? 'hand-heart' : 'gift', tint: 'leaf' } : { icon: 'pencil' };
    case 'reversal':
      return { icon: 'undo-2' };
  }
}
