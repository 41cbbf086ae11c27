import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from './answer';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};

/** A plain name: nothing hidden, nothing that climbs. */
const SEGMENT = /^[A-Za-z0-9_~@-][A-Za-z0-9._~@-]*$/;
const HASHED = /\.[0-9a-f]{8}\.(?:js|css)$/;
const YEAR = 'private, max-age=31536000, immutable';

/** A file of a built folder by its path in it, `index.html` for the folder itself; null when there is none. */
export async function serveFolder(folder: string, path: string): Promise<Answer | null> {
  const name = path === '' ? 'index.html' : path;
  const segments = name.split('/');
  if (!segments.every((segment) => SEGMENT.test(segment))) return null;
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
  if (type === undefined) return null;
  try {
    const body = await readFile(join(folder, ...segments));
    return {
      status: 200,
      type,
      body,
      headers: HASHED.test(name) ? { 'cache-control': YEAR } : { 'cache-control': 'no-cache' },
    };
  } catch {
    return null;
  }
}
