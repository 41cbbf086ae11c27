import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';

let built: string | undefined;

/** The host's own browser side as one script; built once per process. */
export function runtimeScript(): string {
  built ??= bundle(path.join(__dirname, 'runtime', 'start.ts'));
  return built;
}

/** The looks of the phone and of WeChat's components. */
export function hostCss(): string {
  return readFileSync(path.join(__dirname, 'host.css'), 'utf8');
}

/** Bundles a browser-side entry for the engine it will run in. */
export function bundle(entry: string): string {
  const result = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error(`nothing was built from ${entry}`);
  return output.text;
}
