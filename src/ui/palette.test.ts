import { readdirSync } from 'node:fs';
import path from 'node:path';
import postcss, { type Rule } from 'postcss';
import { compile, compileString } from 'sass';

const SRC = path.join(__dirname, '..');
/** Of normal text, by WCAG 2.1 AA (issue 3). */
const CONTRAST_MIN = 4.5;

/** What text is written in, on any ground; `on-brand` and `bg` are ink on the grounds that a rule sets with them. */
const INKS = ['ink', 'ink-2', 'ink-3', 'brand-ink', 'leaf', 'apricot', 'danger', 'sky'];
const GROUNDS = ['bg', 'surface', 'sunken', 'brand-soft', 'leaf-soft', 'apricot-soft', 'danger-soft', 'sky-soft'];

type Palette = ReadonlyMap<string, string>;

function paletteOf(theme: 'light' | 'dark'): Palette {
  const { css } = compileString(`@use 'palette'; page { @include palette.${theme}; }`, { loadPaths: [__dirname] });
  const colours = new Map<string, string>();
  postcss.parse(css).walkDecls(/^--/, ({ prop, value }) => void colours.set(prop.slice(2), value));
  return colours;
}

/** Relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(palette: Palette, ink: string, ground: string): number {
  const colours = [ink, ground].map((name) => palette.get(name) ?? '');
  if (!colours.every((colour) => /^#[0-9a-f]{6}$/.test(colour)))
    throw new Error(`no plain colour: ${ink} on ${ground}`);
  const [light, dark] = colours.map(luminance).sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

interface Painted {
  readonly rule: string;
  readonly ink: string | null;
  readonly ground: string | null;
}

const tokenIn = (rule: Rule, properties: RegExp): string | null => {
  let token: string | null = null;
  rule.walkDecls(properties, ({ value }) => {
    token = /^var\(--([\w-]+)\)/.exec(value)?.[1] ?? token;
  });
  return token;
};

/** Every rule of the product's styles that gives text a colour. */
function paintedRules(): readonly Painted[] {
  const painted: Painted[] = [];
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.scss'))) {
    postcss.parse(compile(path.join(SRC, file)).css).walkRules((rule) => {
      const colours = { ink: tokenIn(rule, /^color$/), ground: tokenIn(rule, /^background(-color)?$/) };
      if (colours.ink !== null) painted.push({ rule: `${file} ${rule.selector}`, ...colours });
    });
  }
  return painted;
}

describe('the colours of text', () => {
  const painted = paintedRules();

  it('are the inks of the design, or stand on a ground of their own', () => {
    expect(painted.length).toBeGreaterThan(50);
    const others = painted.filter(({ ink, ground }) => ground === null && !INKS.includes(ink ?? ''));
    expect(others).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('can be read on every ground in %s', (theme) => {
    const palette = paletteOf(theme);
    const everywhere = INKS.flatMap((ink) => GROUNDS.map((ground) => ({ rule: 'anywhere', ink, ground })));
    const pale = [...everywhere, ...painted].flatMap(({ rule, ink, ground }) => {
      if (ink === null || ground === null) return [];
      const ratio = contrast(palette, ink, ground);
      return ratio < CONTRAST_MIN ? [`${rule}: ${ink} on ${ground} ${ratio.toFixed(2)}`] : [];
    });
    expect(pale).toEqual([]);
  });
});
