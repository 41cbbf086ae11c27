import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { routes, SUBPACKAGES } from './routes';

const FOLDERS = ['pages', ...SUBPACKAGES.map((root) => `${root}/pages`)];
const named = Object.values(routes).map((route) => route.path);

describe('the table of pages', () => {
  it('names only pages that are there', () => {
    expect(named.filter((page) => !existsSync(path.join(__dirname, `${page}.tsx`)))).toEqual([]);
  });

  it('names every page that is there, so that none is out of reach', () => {
    const written = FOLDERS.flatMap((folder) =>
      readdirSync(path.join(__dirname, folder)).map((page) => `${folder}/${page}/index`),
    );
    expect(written.filter((page) => !(named as readonly string[]).includes(page))).toEqual([]);
  });
});
