import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { CompiledDist } from './compile/compile-dist';
import type { Bridge, BridgeRequest } from './runtime/bridge';
import { hostCss, runtimeScript } from './runtime-script';

const HOST = 'http://weapp.localhost';

export interface ChromiumOptions {
  readonly browser: Browser;
  readonly compiled: CompiledDist;
  /** The package's folder, for its pictures. */
  readonly dist: string;
  readonly bridge: Bridge;
  readonly theme: 'light' | 'dark';
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A browser window with the app in it; nothing is opened yet. */
export interface ChromiumWeapp {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** Starts the host in a browser context of its own. No server: the window's requests are answered from here. */
export async function openInChromium(options: ChromiumOptions): Promise<ChromiumWeapp> {
  const { widthPx: width, heightPx: height, theme } = options;
  const context = await options.browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    colorScheme: theme,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  await page.exposeFunction('__bridgeSend', (request: BridgeRequest) => options.bridge.send(request));
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== HOST) await route.abort();
    else if (url.pathname === '/') await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html() });
    else if (url.pathname.startsWith('/files/')) await route.fulfill(await cloudFile(options.bridge, url));
    else await route.fulfill(packageFile(options.dist, url.pathname));
  });
  await page.goto(`${HOST}/`);
  await page.addScriptTag({ content: 'window.__bridge = { send: (request) => window.__bridgeSend(request) };' });
  await page.addScriptTag({ content: options.compiled.script });
  await page.addScriptTag({ content: runtimeScript() });
  return { context, page };
}

function html(): string {
  const viewport = '<meta name="viewport" content="width=device-width,initial-scale=1">';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${viewport}<style>${hostCss()}</style></head><body></body></html>`;
}

async function cloudFile(bridge: Bridge, url: URL) {
  const { status, contentType, base64 } = await bridge.send({ path: url.pathname + url.search, method: 'GET' });
  return { status, contentType, body: Buffer.from(base64, 'base64') };
}

function packageFile(dist: string, pathname: string): { status?: number; contentType?: string; body?: Buffer } {
  const file = path.join(dist, path.normalize(decodeURIComponent(pathname)));
  try {
    return { contentType: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png', body: readFileSync(file) };
  } catch {
    return { status: 404 };
  }
}
