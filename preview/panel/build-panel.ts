import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'sass';
import { iconSvg } from '../../scripts/build-icons';

const ICONS = ['berry', 'check', 'external-link', 'moon', 'refresh-cw', 'smartphone', 'type', 'wifi-off'];
const STYLES = ['panel.scss', 'people-and-stories.scss', 'controls.scss', 'narrow-windows.scss'];

/** Builds the panel's page into a folder. */
export async function buildPanel(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const styles = STYLES.map((name) => compile(join(__dirname, name), { style: 'compressed' }).css);
  writeFileSync(join(folder, 'panel.css'), [...styles, ...ICONS.map(iconRule)].join('\n'));
  writeFileSync(join(folder, 'mark.svg'), iconSvg('berry').replace('<svg ', '<svg fill="#7b2f63" '));
  copyFileSync(join(__dirname, 'index.html'), join(folder, 'index.html'));
  await build({
    entryPoints: [join(__dirname, 'panel.ts')],
    outfile: join(folder, 'panel.js'),
    bundle: true,
    minify: true,
    target: 'es2022',
    logLevel: 'error',
  });
}

function iconRule(name: string): string {
  return `.i-${name}{--m:url("data:image/svg+xml;base64,${Buffer.from(iconSvg(name)).toString('base64')}")}`;
}
