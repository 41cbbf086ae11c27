import { View } from '@tarojs/components';
import { isSigned, SIGNATURE_FIELD, signatureText, type Stroke, strokesOf } from '@domain/sign-ups/signature';
import { SIGNATURE_TEXT_MAX } from '@domain/sign-ups/sign-up-limits';
import { SketchPad } from '@/platform/sketch-pad';
import { Button } from '@/ui/button/button';
import { Field, type FieldProps } from '@/ui/field/field';
import { FORM_WORDS } from './form-copy';
import styles from './form.module.scss';

interface SignatureFieldProps {
  readonly field: FieldProps;
  /** The text of the strokes so far; '' for none. */
  readonly value: string;
  /** Whether this is the real form: in a layer above the page, as a preview is, no canvas can be drawn on. */
  readonly canSign: boolean;
  readonly onChange: (text: string | undefined) => void;
}

/** A name written with a finger. Each stroke counts at once, the last can be taken back, and all can be written anew. */
export function SignatureField({ field, value, canSign, onChange }: SignatureFieldProps) {
  const strokes = strokesOf(value) ?? NONE;
  const put = (next: readonly Stroke[]) => {
    onChange(next.length === 0 ? undefined : signatureText(next));
  };
  const add = (stroke: Stroke) => {
    const next = [...strokes, stroke];
    if (signatureText(next).length <= SIGNATURE_TEXT_MAX) put(next);
  };
  const isFull = signatureText(strokes).length > SIGNATURE_TEXT_MAX - ROOM;
  const state = strokes.length === 0 ? FORM_WORDS.signHere : isSigned(strokes) ? FORM_WORDS.signed : FORM_WORDS.signOn;
  return (
    <Field {...field} error={isFull ? FORM_WORDS.signFull : field.error}>
      <SketchPad
        field={SIGNATURE_FIELD}
        strokes={strokes}
        onStroke={canSign ? add : null}
        label={`${field.label}，${state}`}
      />
      <View className={styles.signing}>
        <View className="cap grow">{state}</View>
        {strokes.length > 0 && (
          <>
            <Button
              kind="text"
              size="small"
              onPress={() => {
                put(strokes.slice(0, -1));
              }}
            >
              {FORM_WORDS.signBack}
            </Button>
            <Button
              kind="text"
              size="small"
              onPress={() => {
                put([]);
              }}
            >
              {FORM_WORDS.signAnew}
            </Button>
          </>
        )}
      </View>
    </Field>
  );
}

/** One and the same, so that nothing is painted anew while nothing changed. */
const NONE: readonly Stroke[] = [];
/** With less room than this another stroke may not fit. */
const ROOM = 300;
