import type { FormTerms } from '@domain/sign-ups/form-terms';

/** What a part of the designer is given. */
export interface DesignProps {
  readonly terms: FormTerms;
  readonly onChange: (patch: Partial<FormTerms>) => void;
  /** What is wrong with a field, in words. */
  readonly errorOf: (field: string) => string | null;
}
