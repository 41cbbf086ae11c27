import { build } from 'esbuild';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { functionNames } from './function-names';

const ROOT = path.resolve(__dirname, '..');
const SOURCE = path.join(ROOT, 'cloudfunctions');
const TARGET = path.join(ROOT, 'dist/cloudfunctions');
/** What a function is bundled from, besides its own folder. */
const SHARED = ['server', 'contracts', 'domain'];

/**
 * Bundles every cloud function into one file beside its config, ready to be uploaded. What the function's own
 * `package.json` names stays outside: the cloud installs it.
 */
async function buildCloud(): Promise<void> {
  if (process.argv.includes('--if-stale') && !isStale()) return;
  rmSync(TARGET, { recursive: true, force: true });
  for (const name of functionNames()) {
    const outFolder = path.join(TARGET, name);
    mkdirSync(outFolder, { recursive: true });
    await build({
      entryPoints: [path.join(SOURCE, name, 'main.ts')],
      outfile: path.join(outFolder, 'index.js'),
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      minify: true,
      external: Object.keys(dependenciesOf(name)),
      legalComments: 'none',
      charset: 'utf8',
    });
    for (const file of ['config.json', 'package.json'])
      copyFileSync(path.join(SOURCE, name, file), path.join(outFolder, file));
  }
  process.stdout.write(`built dist/cloudfunctions (${functionNames().join(', ')})\n`);
}

function dependenciesOf(name: string): Readonly<Record<string, string>> {
  const text = readFileSync(path.join(SOURCE, name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly dependencies: Readonly<Record<string, string>> }).dependencies;
}

function isStale(): boolean {
  const marks = functionNames().map((name) => path.join(TARGET, name, 'package.json'));
  if (!marks.every((mark) => existsSync(mark))) return true;
  const builtMs = Math.min(...marks.map((mark) => statSync(mark).mtimeMs));
  return [SOURCE, ...SHARED.map((folder) => path.join(ROOT, folder))].some((folder) => newestMs(folder) > builtMs);
}

function newestMs(file: string): number {
  const found = statSync(file);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newestMs(path.join(file, name))));
}

void buildCloud();
