import { useChatStanding } from '@/platform/chat-standing';
import { openPage } from '@/platform/navigation';
import { Notice } from '@/ui/notice/notice';
import { LEFT_CHAT_WORDS } from './copy';

/** For a member who tapped the card of a chat that they are no more in: nothing is lost, and leaving here, too, is theirs. */
export function LeftChatNotice() {
  const { hasLeftChat } = useChatStanding();
  if (!hasLeftChat) return null;
  return (
    <Notice
      tint="sky"
      icon="circle-alert"
      action={LEFT_CHAT_WORDS.toMe}
      onPress={() => {
        openPage('me');
      }}
    >
      {LEFT_CHAT_WORDS.member}
    </Notice>
  );
}
