import { noteChatStanding } from './chat-standing';
import { readPersona } from './preview-persona.h5';

/** The preview's gateway injects the persona's group by itself; a persona may have left that chat meanwhile. */
export function readGroupCard(): Promise<string | undefined> {
  noteChatStanding(readPersona()?.hasLeftChat === true);
  return Promise.resolve(undefined);
}
