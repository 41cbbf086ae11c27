import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AppConfig } from '../weapp-host/app-code';

/** Where the builds lie; `STORY_DIST` names another place, so that stories run while `dist` is being rebuilt. */
const DIST = process.env['STORY_DIST'] ?? path.join(__dirname, '..', '..', 'dist');

/** The production builds that stories run. */
export const WEAPP_DIST = path.join(DIST, 'weapp');
export const H5_DIST = path.join(DIST, 'h5');

/** `app.json` of the built mini program; throws with the way out when nothing is built. */
export function builtApp(): AppConfig {
  const file = path.join(WEAPP_DIST, 'app.json');
  if (!existsSync(file)) throw new Error('dist/weapp is not built: npm run build:weapp');
  return JSON.parse(readFileSync(file, 'utf8')) as AppConfig;
}

/** Every page of the built mini program, tabs first. */
export function builtPages(): string[] {
  const app = builtApp();
  return [
    ...app.pages,
    ...(app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  ];
}
