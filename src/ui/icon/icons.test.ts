import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { iconFile, iconStyles } from '../../../scripts/build-icons';
import { SUBPACKAGES } from '../../routes';
import { appIcons, markIcons, memberIcons, operatorIcons } from './icon-names';

const SRC = path.resolve(__dirname, '../..');
const HOME_INLINE_BYTES_MAX = 10_000;
const ALL = new Set<string>([...appIcons, ...memberIcons, ...operatorIcons, ...markIcons]);
const APP: readonly string[] = [...appIcons, ...markIcons];

const MEMBER = { icons: [...APP, ...memberIcons], styles: 'member-icons' };
const OPERATOR = { icons: [...APP, ...operatorIcons], styles: 'operator-icons' };

const PACKAGES = [
  { name: 'main', folder: 'pages', icons: APP, styles: null },
  ...SUBPACKAGES.map((root) => ({
    name: root,
    folder: `${root}/pages`,
    ...(root.endsWith('operator') ? OPERATOR : MEMBER),
  })),
];

const pagesIn = (folder: string) =>
  readdirSync(path.join(SRC, folder))
    .map((page) => path.join(SRC, folder, page, 'index.tsx'))
    .filter((file) => existsSync(file));

/** A file and everything of ours that it imports. */
function reachable(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^;]*?'([^']+)';$/gms)) {
    const found = sourceOf(file, from);
    if (found !== null) reachable(found, seen);
  }
  return seen;
}

function sourceOf(importer: string, from: string): string | null {
  if (!from.startsWith('.') && !from.startsWith('@/')) return null;
  const base = from.startsWith('@/') ? path.join(SRC, from.slice(2)) : path.resolve(path.dirname(importer), from);
  return [`${base}.tsx`, `${base}.ts`].find((file) => existsSync(file) && file.startsWith(SRC)) ?? null;
}

/** The icons that a file names: `name="x"`, `icon="x"`, `icon: 'x'`, `'x' : 'y'` beside an icon. */
const iconsNamed = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:icon|name|Icon)s?\b[=:][^\n]*/g)]
    .flatMap(([line]) => [...line.matchAll(/['"]([a-z0-9-]+)['"]/g)].map(([, name = '']) => name))
    .filter((name) => ALL.has(name));

describe('icons', () => {
  it.each(Object.entries(iconStyles()))('of the %s list are drawn as the list names them', (set, styles) => {
    expect(readFileSync(iconFile(set), 'utf8')).toBe(styles);
  });

  it('of the main package stay below what WeChat allows inline on the first page', () => {
    expect(appIcons.length).toBeLessThanOrEqual(18);
    expect(iconStyles().app.length).toBeLessThan(HOME_INLINE_BYTES_MAX);
  });

  it.each(PACKAGES)('that a page of $name can show are in its package', ({ folder, icons, styles }) => {
    for (const page of pagesIn(folder)) {
      const missing = [...reachable(page)].flatMap((file) => iconsNamed(file)).filter((icon) => !icons.includes(icon));
      expect({ page, missing }).toEqual({ page, missing: [] });
      if (styles !== null) expect(readFileSync(page, 'utf8')).toContain(`'@/ui/icon/${styles}.scss'`);
    }
  });
});
