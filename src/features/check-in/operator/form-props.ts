import type { BusinessDay } from '@domain/kernel/business-day';
import type { ChallengeForm, FormField } from './challenge-form';

/** What a part of the editor is given. */
export interface FormProps {
  readonly form: ChallengeForm;
  readonly today: BusinessDay;
  readonly onChange: (patch: Partial<ChallengeForm>) => void;
  /** What is wrong with a field, in words. */
  readonly errorOf: (field: FormField) => string | null;
}

/** Where a field stands on the page, so that its mistake is scrolled to. */
export const fieldId = (field: FormField): string => `field-${field}`;
