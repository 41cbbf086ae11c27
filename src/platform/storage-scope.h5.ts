import { readPersona } from './preview-persona.h5';

/** The preview plays many people in one browser: each has a storage of their own. */
export function storageScope(): string {
  const persona = readPersona();
  return persona === null ? '' : `${persona.openid}.`;
}
