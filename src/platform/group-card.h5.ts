import { noteChatStanding } from './chat-standing';
import { readPersona } from './preview-persona.h5';

/** A persona comes from the chat they are given, or from none. */
export const isFromChat = (): boolean => readPersona()?.opengid !== undefined;

/** The preview's gateway injects the persona's group by itself; a persona may have left that chat meanwhile. */
export function readGroupCard(): Promise<string | undefined> {
  noteChatStanding(readPersona()?.hasLeftChat === true);
  return Promise.resolve(undefined);
}
