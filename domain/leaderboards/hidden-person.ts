import { NAMELESS } from '../groups/copy';

/** What is shown of somebody who is not to be named: the same for all of them. */
export const HIDDEN_PERSON = { name: NAMELESS, avatarFileId: null, tint: 0 } as const;
