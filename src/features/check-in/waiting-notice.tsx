import { Notice } from '@/ui/notice/notice';
import { TODAY_WORDS } from './today-copy';
import type { Recording } from './use-record';

/** What became of the last tap when it is not done: kept, not decided yet, or refused and why. */
export function WaitingNotice({ recording }: { readonly recording: Recording }) {
  const { refusal, isWaiting, isBusy, run } = recording;
  if (isBusy || (refusal === null && !isWaiting)) return null;
  const isUndecided = refusal?.code === 'UNDECIDED';
  return (
    <Notice
      icon={isUndecided ? 'clock' : isWaiting ? 'wifi-off' : 'circle-alert'}
      tint={isUndecided ? 'sky' : 'apricot'}
      action={isWaiting ? (isUndecided ? TODAY_WORDS.askAgain : TODAY_WORDS.resend) : undefined}
      onPress={isWaiting ? () => run() : undefined}
    >
      {refusal?.words ?? TODAY_WORDS.waiting}
    </Notice>
  );
}
