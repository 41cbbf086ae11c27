import type { AppCode } from '../app-code';

/** What a config's value is in the theme of the phone: `@name` looked up, anything else as it is. */
export type Themed = (value: string | undefined) => string;

/** Reads the phone's theme at every call. */
export function themedBy(code: AppCode): Themed {
  return (value = '') => {
    if (!value.startsWith('@')) return value;
    const theme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    return code.theme[theme][value.slice(1)] ?? '';
  };
}
