import { findTarget, type Target } from './find';
import { squeezed } from './visible-text';

/** How far choosing got: the picker is open and waits, the values are chosen, or there is nothing to choose from. */
export type Choosing = 'chosen' | 'no-picker' | 'no-such-value';

/** Chooses in the sheet the weapp host opened for a picker: one value per column, or the line of a date or a time. */
export function chooseInSheet(values: readonly string[]): Choosing {
  const sheet = document.querySelector('.ge-picker');
  if (sheet === null) return 'no-picker';
  const line = sheet.querySelector<HTMLInputElement>('.ge-picker-line');
  if (line !== null) line.value = values[0] ?? '';
  const columns = [...sheet.querySelectorAll('.ge-picker-column')];
  const options = columns.map((column, index) => optionWith(column, values[index] ?? ''));
  if (options.includes(undefined)) return 'no-such-value';
  for (const option of options) option?.click();
  [...sheet.querySelectorAll<HTMLElement>(':scope > button')].at(-1)?.click();
  return 'chosen';
}

function optionWith(column: Element, text: string): HTMLElement | undefined {
  const options = [...column.querySelectorAll('button')];
  return options.find((option) => squeezed(option.textContent) === squeezed(text));
}

type TaroPicker = HTMLElement & {
  readonly mode?: string;
  readonly range?: readonly unknown[];
  readonly rangeKey?: string;
};

/** Chooses in Taro's H5 picker, whose wheel only turns under a finger: the event it would send. */
export function chooseInWheel(scopes: readonly Element[], target: Target, values: readonly string[]): Choosing {
  const picker = findTarget(scopes, target)?.closest<TaroPicker>('taro-picker-core') ?? null;
  if (picker === null) return 'no-picker';
  const value = wheelValue(picker, values);
  if (value === null) return 'no-such-value';
  picker.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  return 'chosen';
}

function wheelValue(picker: TaroPicker, values: readonly string[]): string | number[] | null {
  const { mode = 'selector', range = [], rangeKey } = picker;
  if (mode !== 'selector' && mode !== 'multiSelector') return values[0] ?? null;
  const columns = mode === 'selector' ? [range] : (range as readonly (readonly unknown[])[]);
  const at = columns.map((column, index) => column.findIndex((item) => labelOf(item, rangeKey) === values[index]));
  if (at.includes(-1)) return null;
  return mode === 'selector' ? String(at[0]) : at;
}

function labelOf(item: unknown, key: string | undefined): string {
  const label: unknown =
    key === undefined || key === '' || typeof item !== 'object' ? item : (item as Record<string, unknown>)[key];
  return String(label);
}
