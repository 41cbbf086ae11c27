import { Notice } from '@/ui/notice/notice';
import { EVENT_WORDS } from './event-copy';
import type { Sending } from './use-sending';

/** What became of the last tap when it is not done: kept, not decided yet, or refused and why. */
export function SentNotice({ sending: { action, waiting, run } }: { readonly sending: Sending }) {
  const { refusal, isBusy } = action;
  if (isBusy || (refusal === null && waiting === null)) return null;
  if (waiting === null) return <Notice icon="circle-alert">{refusal?.words}</Notice>;
  const isUndecided = refusal?.code === 'UNDECIDED';
  return (
    <Notice
      icon={isUndecided ? 'clock' : 'wifi-off'}
      tint={isUndecided ? 'sky' : 'apricot'}
      action={isUndecided ? EVENT_WORDS.askAgain : EVENT_WORDS.resend}
      onPress={() => run(waiting)}
    >
      {refusal?.words ?? EVENT_WORDS.waitingSend}
    </Notice>
  );
}
