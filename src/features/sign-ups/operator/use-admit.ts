import { useOperatorAction, type Action } from '@/lib/use-action';
import type { OperatorApi } from '../../../../contracts/operator-api';
import type { Refusal } from '@/lib/refusal-words';
import { vibrate } from '@/platform/vibrate';
import { showToast } from '@/ui/toast/toast-store';
import { ADMIT_REFUSALS } from './copy';
import { DOOR_STAFF_WORDS } from './door-staff-copy';

/** Lets somebody in, and says whom and what it brought them: the name is the one on the screen, a reply holds nobody else's. */
export function useAdmit(
  name: string,
  onDone: () => void,
  onRefused?: (refusal: Refusal) => void,
): Action<OperatorApi['sign-ups.admit']> {
  return useOperatorAction('sign-ups.admit', {
    words: ADMIT_REFUSALS,
    onDone: ({ places, points }) => {
      vibrate();
      const earned = points > 0 ? DOOR_STAFF_WORDS.points(points) : '';
      showToast(`${DOOR_STAFF_WORDS.admitted(name, places)}${earned}`);
      onDone();
    },
    onRefused,
  });
}
