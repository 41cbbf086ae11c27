import path from 'node:path';
import { bundle } from '../weapp-host/runtime-script';
import type { ScreenMap } from './page-side/page-side';

let built: string | undefined;

/** The driver's part that runs inside a page, told where that build's screen keeps its layers. */
export function pageSideScript(map: ScreenMap): string {
  built ??= bundle(path.join(__dirname, 'page-side', 'page-side.ts'));
  return `window.__screenMap = ${JSON.stringify(map)};\n${built}`;
}
