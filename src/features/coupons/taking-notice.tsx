import { Notice } from '@/ui/notice/notice';
import { OFFER_WORDS } from './mall-copy';
import type { Taking } from './use-taking';

/** Why it was not taken, or that the answer is still to come. */
export function TakingNotice({ taking }: { readonly taking: Taking }) {
  const { refusal, isWaiting } = taking;
  if (refusal === null && !isWaiting) return null;
  const icon = refusal?.code === 'OFFLINE' ? 'wifi-off' : isWaiting ? 'refresh-cw' : 'circle-alert';
  return (
    <Notice icon={icon} tint={isWaiting && refusal?.code !== 'OFFLINE' ? 'sky' : 'apricot'}>
      {refusal?.words ?? OFFER_WORDS.waiting}
    </Notice>
  );
}
