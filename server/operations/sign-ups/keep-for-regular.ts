import { regularAnswers } from '../../../domain/sign-ups/regular';
import { regularId, regulars } from '../../documents/sign-up-series';
import type { FormDocument, SignUpDocument } from '../../documents/sign-ups';
import type { Transaction } from '../../ports/store';

/**
 * What a regular answers because the weekly event has come to ask it counts for the sessions to come too, or each would
 * ask it again. What an operator sent back with a word is about that session alone.
 */
export async function keepForRegular(
  tx: Transaction,
  { seriesId, terms }: FormDocument,
  { before, after }: { readonly before: SignUpDocument; readonly after: SignUpDocument },
): Promise<void> {
  if (seriesId === null || before.state !== 'returned' || before.reason !== '') return;
  const stored = await tx.get(regulars, regularId(seriesId, after.memberId));
  const answers = regularAnswers(terms, after.answers);
  if (stored === null || !answers.ok) return;
  const { version: _, ...regular } = stored;
  await tx.replace(regulars, stored, { ...regular, answers: answers.value });
}
