import { build, transform, type OutputFile } from 'esbuild';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { functionNames } from './function-names';

const ROOT = path.resolve(__dirname, '..');
const SOURCE = path.join(ROOT, 'cloudfunctions');
const TARGET = path.join(ROOT, 'dist/cloudfunctions');
/** What a function is bundled from, besides its own folder. */
const SHARED = ['server', 'contracts', 'domain'];

/**
 * Bundles every cloud function beside its config, ready to be uploaded: `index.js` with what every call needs, and a file
 * for each context that is loaded when somebody asks for it. What the function's own `package.json` names stays outside:
 * the cloud installs it.
 */
async function buildCloud(): Promise<void> {
  if (process.argv.includes('--if-stale') && !isStale()) return;
  rmSync(TARGET, { recursive: true, force: true });
  for (const name of functionNames()) {
    mkdirSync(path.join(TARGET, name), { recursive: true });
    for (const file of await bundle(name)) await writeAsCommonJs(file);
    for (const file of ['config.json', 'package.json'])
      copyFileSync(path.join(SOURCE, name, file), path.join(TARGET, name, file));
  }
  process.stdout.write(`built dist/cloudfunctions (${functionNames().join(', ')})\n`);
}

/** Modules, because only those are split: what is imported when it is needed comes to stand in a file of its own. */
async function bundle(name: string): Promise<readonly OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: { index: path.join(SOURCE, name, 'main.ts') },
    outdir: path.join(TARGET, name),
    write: false,
    bundle: true,
    splitting: true,
    chunkNames: '[name]-[hash]',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minify: true,
    external: Object.keys(dependenciesOf(name)),
    legalComments: 'none',
    charset: 'utf8',
  });
  return outputFiles;
}

/** The platform calls a CommonJS file. */
async function writeAsCommonJs(file: OutputFile): Promise<void> {
  const { code } = await transform(file.text, {
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    supported: { 'dynamic-import': false },
    minify: true,
    charset: 'utf8',
  });
  writeFileSync(file.path, code);
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
