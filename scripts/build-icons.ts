import { readFileSync } from 'node:fs';
import path from 'node:path';
import { appIcons, markIcons, memberIcons, operatorIcons } from '../src/ui/icon/icon-names';

const ROOT = path.resolve(__dirname, '..');
const STROKE = 'fill="none" stroke="#000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"';

const SEED_CENTRES = [
  [12, 12],
  [12, 5.6],
  [17.5, 8.8],
  [17.5, 15.2],
  [12, 18.4],
  [6.5, 15.2],
  [6.5, 8.8],
] as const;
/** Which seeds of the empty mark are dotted: the four that a new group still waits for. */
const DOTTED = new Set([1, 2, 5, 6]);

/** The tab bar's icons in its order: drawn by the browser build, whose bar takes colours from our tokens. */
export const TAB_ICONS = ['house', 'ticket', 'user'] as const;

/** Writes one stylesheet of icon masks per package, so that each package carries only what it shows. */
export function iconStyles(): Record<'app' | 'member' | 'operator' | 'tab', string> {
  return {
    app: stylesheet([...appIcons, ...markIcons]),
    member: stylesheet(memberIcons),
    operator: stylesheet(operatorIcons),
    tab: [HEAD, ...TAB_ICONS.map((name, index) => rule(`.weui-tabbar__item:nth-child(${index + 1})`, name))].join(''),
  };
}

export function iconFile(set: string): string {
  return path.join(ROOT, 'src/ui/icon', `${set}-icons.scss`);
}

/** The drawing of one icon as a standalone SVG of 24 × 24. */
export function iconSvg(name: string): string {
  if (name === 'berry') return svg('', SEED_CENTRES.map(seed).join(''));
  if (name === 'berry-empty') {
    return svg(
      '',
      SEED_CENTRES.map((centre, index) => (DOTTED.has(index) ? dottedSeed(centre) : seed(centre))).join(''),
    );
  }
  const source = readFileSync(path.join(ROOT, 'node_modules/lucide-static/icons', `${name}.svg`), 'utf8');
  const shapes = source.replace(/<!--[\s\S]*?-->/g, '').replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
  return svg(STROKE, shapes.replace(/\s*\n\s*/g, '').replace(/ \/>/g, '/>'));
}

const svg = (attributes: string, shapes: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"${attributes === '' ? '' : ` ${attributes}`}>${shapes}</svg>`;

const seed = ([x, y]: readonly [number, number]) => `<circle cx="${x}" cy="${y}" r="2.75"/>`;

const dottedSeed = ([x, y]: readonly [number, number]) =>
  `<circle cx="${x}" cy="${y}" r="2.35" fill="none" stroke="#000" stroke-width=".8" stroke-dasharray="1.3 1.1"/>`;

const HEAD = '/* Built by scripts/build-icons.ts from lucide-static (ISC, see NOTICES). */\n';

const stylesheet = (names: readonly string[]) => [HEAD, ...names.map((name) => rule(`.i-${name}`, name))].join('');

function rule(selector: string, name: string): string {
  const data = Buffer.from(iconSvg(name)).toString('base64');
  return `${selector} {\n  --m: url('data:image/svg+xml;base64,${data}');\n}\n`;
}
