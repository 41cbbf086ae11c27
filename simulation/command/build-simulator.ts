import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { context, type Plugin } from 'esbuild';
import type { Canary } from '../canaries/canary';

/** Where built simulators lie. Nothing else is ever built with a canary in it: the switch is this plugin. */
export const OUTPUT = '.cache/simulation';

/** Builds one simulator after another. Files that no bug was planted in meanwhile are parsed once. */
export class SimulatorBuilder {
  private planted: Canary | null = null;
  private readonly context;

  /** `places`: the files in which bugs are going to be planted. Every other one is none of the plugin's business. */
  constructor(places: readonly string[]) {
    this.context = context({
      entryPoints: ['simulation/command/worker.ts'],
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      write: false,
      logLevel: 'warning',
      plugins: places.length === 0 ? [] : [plant(places, () => this.planted)],
    });
  }

  /** Bundles the worker with the product as it is, or with one bug planted; answers where it lies. */
  async build(canary: Canary | null): Promise<string> {
    this.planted = canary;
    const { outputFiles } = await (await this.context).rebuild();
    const path = resolve(OUTPUT, `${canary?.name.replaceAll(' ', '-') ?? 'product'}.cjs`);
    mkdirSync(OUTPUT, { recursive: true });
    for (const { contents } of outputFiles) writeFileSync(path, contents);
    return path;
  }

  async close(): Promise<void> {
    await (await this.context).dispose();
  }
}

/** The same for one simulator alone. */
export async function buildSimulator(canary: Canary | null): Promise<string> {
  const builder = new SimulatorBuilder(canary === null ? [] : [canary.file]);
  const path = await builder.build(canary);
  await builder.close();
  return path;
}

function plant(places: readonly string[], planted: () => Canary | null): Plugin {
  const filter = new RegExp(`/(?:${[...new Set(places)].map((place) => place.replaceAll('.', '\\.')).join('|')})$`);
  return {
    name: 'plant-a-bug',
    setup(builder) {
      builder.onLoad({ filter }, ({ path }) => {
        const canary = planted();
        return canary !== null && path === resolve(canary.file)
          ? { contents: withBug(canary), loader: 'ts' }
          : undefined;
      });
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
