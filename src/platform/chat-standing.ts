import { create } from 'zustand';

interface ChatStanding {
  /** WeChat says that this person is no more in the chat whose card they tapped. */
  readonly hasLeftChat: boolean;
}

/** What WeChat said when it was last asked which chat the phone came from. */
export const useChatStanding = create<ChatStanding>(() => ({ hasLeftChat: false }));

export function noteChatStanding(hasLeftChat: boolean): void {
  if (useChatStanding.getState().hasLeftChat !== hasLeftChat) useChatStanding.setState({ hasLeftChat });
}
