import { useState } from 'react';
import type { FieldProps } from './field';
import { TextInput } from './text-input';

interface NumberInputProps extends FieldProps {
  /** Null while nothing, or nothing valid, is typed. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly placeholder?: string;
  readonly unit?: string;
  /** Digits after the point: 2 for yuan. 0 unless told. */
  readonly digits?: number;
}

const LENGTH_MAX = 9;

/** A number that keeps what was typed, even when it is not a number yet. */
export function NumberInput({ value, onChange, digits = 0, ...rest }: NumberInputProps) {
  const [typed, setTyped] = useState(() => (value === null ? '' : String(value)));
  const shown = parse(typed, digits) === value ? typed : value === null ? typed : String(value);
  return (
    <TextInput
      {...rest}
      type={digits > 0 ? 'digit' : 'number'}
      maxLength={LENGTH_MAX}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        onChange(parse(text, digits));
      }}
    />
  );
}

function parse(text: string, digits: number): number | null {
  const shape = digits > 0 ? new RegExp(`^\\d+(\\.\\d{1,${digits}})?$`) : /^\d+$/;
  return shape.test(text.trim()) ? Number(text) : null;
}
