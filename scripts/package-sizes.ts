import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const KB = 1024;
/** Decisions §7; WeChat's own limit is 2 MB a package (`platform.md` §5.1). */
const MAIN_MAX = 600 * KB;
const SUBPACKAGE_MAX = 500 * KB;
const COUNTED_OUT = /\.(?:map|txt)$|project\.config\.json$/;

export interface PackageSize {
  readonly name: string;
  readonly bytes: number;
  readonly mostBytes: number;
}

/** Sizes of the weapp packages in `dist/weapp`, main package first. */
export function packageSizes(dist: string): readonly PackageSize[] {
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as { subPackages?: { root: string }[] };
  const roots = (app.subPackages ?? []).map((entry) => entry.root.replace(/\/$/, ''));
  const files = filesUnder(dist, '');
  const inRoot = (root: string): number => sum(files.filter((file) => file.path.startsWith(`${root}/`)));
  const subpackages = roots.map((root) => ({ name: root, bytes: inRoot(root), mostBytes: SUBPACKAGE_MAX }));
  const elsewhere = sum(files.filter((file) => !roots.some((root) => file.path.startsWith(`${root}/`))));
  return [{ name: 'main', bytes: elsewhere, mostBytes: MAIN_MAX }, ...subpackages];
}

interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

const sum = (files: readonly SizedFile[]): number => files.reduce((total, file) => total + file.bytes, 0);

function filesUnder(dist: string, folder: string): readonly SizedFile[] {
  return readdirSync(join(dist, folder), { withFileTypes: true }).flatMap((entry): readonly SizedFile[] => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesUnder(dist, path);
    return COUNTED_OUT.test(path) ? [] : [{ path, bytes: statSync(join(dist, path)).size }];
  });
}
