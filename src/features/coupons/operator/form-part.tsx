import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import { scrollToPart } from '@/platform/scroll-to';
import type { BatchForm } from './batch-form';
import { firstError, type FormErrors, type FormField } from './batch-form-errors';

/** What every group of fields is given. */
export interface FormPartProps {
  readonly form: BatchForm;
  readonly errors: FormErrors;
  readonly change: (part: Partial<BatchForm>) => void;
}

const idOf = (field: FormField) => `batch-${field}`;

/** One field in its place, so that an error can be scrolled to. */
export function Place({ field, children }: PropsWithChildren<{ readonly field: FormField }>) {
  return <View id={idOf(field)}>{children}</View>;
}

/** Brings the first field with an error into view. */
export function showFirstError(errors: FormErrors): void {
  const field = firstError(errors);
  if (field !== null) scrollToPart(idOf(field));
}
