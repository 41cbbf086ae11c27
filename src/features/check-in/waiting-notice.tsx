import type { IconName } from '@/ui/icon/icon-names';
import { Notice } from '@/ui/notice/notice';
import type { Tint } from '@/ui/tint';
import { TODAY_WORDS } from './today-copy';
import type { Recording } from './use-record';

interface Look {
  readonly icon: IconName;
  readonly tint: Tint;
  /** The words of its action; undefined when there is nothing to send again. */
  readonly action?: string;
}

/** What became of the last tap when it is not done: kept, not decided yet, or refused and why. */
export function WaitingNotice({ recording }: { readonly recording: Recording }) {
  const { refusal, isWaiting, isBusy, run } = recording;
  if (isBusy || (refusal === null && !isWaiting)) return null;
  const { icon, tint, action } = lookOf(recording);
  return (
    <Notice icon={icon} tint={tint} action={action} onPress={action === undefined ? undefined : () => run()}>
      {refusal?.words ?? TODAY_WORDS.waiting}
    </Notice>
  );
}

function lookOf({ refusal, isWaiting }: Recording): Look {
  if (!isWaiting) return { icon: 'circle-alert', tint: 'apricot' };
  if (refusal?.code === 'UNDECIDED') return { icon: 'clock', tint: 'sky', action: TODAY_WORDS.askAgain };
  return { icon: 'wifi-off', tint: 'apricot', action: TODAY_WORDS.resend };
}
