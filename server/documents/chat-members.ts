import { collection, type Document } from '../ports/store';

/**
 * Who somebody is that a WeChat chat names by an id of its own, under the keyed digest of chat and that id. Lets a later
 * choice of people in the chat (`selectGroupMembers`) find members; nothing leads from here to a person without the key.
 */
export interface ChatMemberDocument extends Document {
  readonly memberId: string;
  readonly groupId: string;
  readonly order: string;
}

export const chatMembers = collection<ChatMemberDocument>({
  name: 'chat-members',
  changedBy: 'transactions',
  indexes: [['memberId', 'order']],
});
