import type { Keys } from '../ports/keys';
import type { Caller } from './handler';

/** Who the platform says is calling. `openGroupId` is there only when the platform vouches for it. */
export interface PlatformIdentity {
  readonly openid: string;
  readonly openGroupId: string | null;
  /** How that group's chat names this person; the platform gives it with the group alone. */
  readonly groupOpenid?: string | null;
  readonly entrance: string;
  readonly requestId: string;
  /** Where the phone called from; '' when the platform does not say. */
  readonly clientIp?: string;
}

/** Turns the platform's identity into ours, once, at the edge; the openid goes no further than this. */
export function callerOf(keys: Keys, identity: PlatformIdentity): Caller {
  return {
    personId: personIdOf(keys, identity.openid),
    groupBindingId: identity.openGroupId === null ? null : groupBindingIdOf(keys, identity.openGroupId),
    chatMemberId: chatMemberIdOf(keys, identity),
    entrance: identity.entrance,
    requestId: identity.requestId,
    clientIp: identity.clientIp ?? '',
    // Sealing costs a cipher, and only joining needs it.
    get sealedAddress() {
      return keys.seal('notice-address', identity.openid);
    },
  };
}

/** Null without both: a name in a chat means nothing without the chat. */
function chatMemberIdOf(keys: Keys, { openGroupId, groupOpenid }: PlatformIdentity): string | null {
  const isKnown = openGroupId !== null && typeof groupOpenid === 'string';
  return isKnown ? `cm_${keys.digest('group', `member|${openGroupId}|${groupOpenid}`)}` : null;
}

export const personIdOf = (keys: Keys, openid: string): string => `pe_${keys.digest('person', openid)}`;

export const groupBindingIdOf = (keys: Keys, openGroupId: string): string => `gb_${keys.digest('group', openGroupId)}`;
