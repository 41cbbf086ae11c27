export type WidthChoice = '320' | '390' | 'tablet';

/** How the phone is looked at. Kept in this browser. */
export interface Switches {
  readonly persona: string;
  readonly dark: boolean;
  readonly big: boolean;
  readonly offline: boolean;
  readonly width: WidthChoice;
}

export const WIDTHS: readonly WidthChoice[] = ['320', '390', 'tablet'];

const KEPT = 'qunli.panel';

/** The switches as they were left. The line is always up at first: a cut that nobody remembers helps nobody. */
export function readSwitches(): Switches {
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const first: Switches = { persona: 'xiaoman', dark: prefersDark, big: false, offline: false, width: '390' };
  try {
    const kept = JSON.parse(window.localStorage.getItem(KEPT) ?? '{}') as Partial<Switches>;
    return { ...first, ...kept, offline: false };
  } catch {
    return first;
  }
}

export function keepSwitches(switches: Switches): void {
  window.localStorage.setItem(KEPT, JSON.stringify(switches));
}
