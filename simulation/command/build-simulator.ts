import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Canary } from '../canaries/canary';

/** Where built simulators lie. Nothing else is ever built with a canary in it: the switch is this plugin. */
export const OUTPUT = '.cache/simulation';

/** Bundles the worker with the product as it is, or with one bug planted; answers where it lies. */
export async function buildSimulator(canary: Canary | null): Promise<string> {
  const outfile = `${OUTPUT}/${canary?.name.replaceAll(' ', '-') ?? 'product'}.cjs`;
  await build({
    entryPoints: ['simulation/command/worker.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outfile,
    logLevel: 'warning',
    plugins: canary === null ? [] : [plant(canary)],
  });
  return resolve(outfile);
}

function plant(canary: Canary): Plugin {
  const path = resolve(canary.file);
  return {
    name: 'plant-a-bug',
    setup(builder) {
      builder.onLoad({ filter: /\.ts$/ }, ({ path: loaded }) =>
        loaded === path ? { contents: withBug(canary), loader: 'ts' } : undefined,
      );
    },
  };
}

/** The source with the bug. A canary whose place is gone, or is not one place, is no canary. */
export function withBug({ name, file, right, wrong }: Canary): string {
  const source = readFileSync(file, 'utf8');
  const parts = source.split(right);
  if (parts.length !== 2) throw new Error(`canary ${name}: its place is ${String(parts.length - 1)} times in ${file}`);
  return parts.join(wrong);
}
