import type { FormFacts } from '../../../contracts/sign-up-views';
import { type FormDocument, forms } from '../../documents/sign-ups';
import type { Stored, Transaction } from '../../ports/store';

export interface FormKey {
  readonly groupId: string;
  readonly formId: string;
}

/** A form of this group; null for any other, so that nobody learns what exists elsewhere. */
export async function formOf(from: Pick<Transaction, 'get'>, key: FormKey): Promise<Stored<FormDocument> | null> {
  const form = await from.get(forms, key.formId);
  return form?.groupId === key.groupId ? form : null;
}

export function formFacts({
  id,
  groupId,
  status,
  paused,
  pauseReason,
  calledOff,
  edition,
  seriesId,
  terms,
}: FormDocument): FormFacts {
  return {
    formId: id,
    groupId,
    status,
    paused,
    pauseReason,
    calledOffReason: calledOff?.reason ?? null,
    edition,
    seriesId,
    terms,
  };
}
