import { PERSONAS, type Persona } from '../seed/personas';
import type { Backend } from './backend';

/** A persona as the panel shows it: `note` says how they stand now. */
export type DescribedPersona = Persona;

export function describePersonas(_backend: Backend): Promise<{ readonly personas: readonly DescribedPersona[] }> {
  return Promise.resolve({ personas: PERSONAS });
}
