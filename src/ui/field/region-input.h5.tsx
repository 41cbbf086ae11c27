import { useState } from 'react';
import { KIT_WORDS } from '../copy';
import type { RegionInputProps } from './region-input';
import { TextInput } from './text-input';

const LENGTH_MAX = 60;

/** A region, typed: a browser has no list of them. */
export function RegionInput({ value, onChange, ...rest }: RegionInputProps) {
  const [typed, setTyped] = useState(() => value.join(' '));
  const shown = partsOf(typed).join(' ') === value.join(' ') ? typed : value.join(' ');
  return (
    <TextInput
      {...rest}
      placeholder={KIT_WORDS.region}
      maxLength={LENGTH_MAX}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        onChange(partsOf(text));
      }}
    />
  );
}

const partsOf = (text: string) => text.split(/\s+/).filter((part) => part !== '');
