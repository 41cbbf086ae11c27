import { useMemo } from 'react';
import type { Answer } from '@domain/sign-ups/answers';
import { SIGNATURE_FIELD, strokesOf } from '@domain/sign-ups/signature';
import { SketchPad } from '@/platform/sketch-pad';
import { ANSWER_WORDS } from './answer-copy';

/** A signature as it was written. */
export function SignatureView({ answer }: { readonly answer: Answer | undefined }) {
  const text = typeof answer === 'string' ? answer : '';
  const strokes = useMemo(() => strokesOf(text), [text]);
  if (strokes === null) return null;
  return <SketchPad field={SIGNATURE_FIELD} strokes={strokes} onStroke={null} label={ANSWER_WORDS.signature} />;
}
