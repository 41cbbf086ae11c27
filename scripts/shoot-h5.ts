import { createReadStream, existsSync, mkdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const ROOT = path.resolve(__dirname, '..');
const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

export interface Look {
  readonly theme: 'light' | 'dark';
  readonly widthPx: number;
  readonly isBig: boolean;
}

/** The looks every screen is judged in. */
export const LOOKS: readonly Look[] = [
  { theme: 'light', widthPx: 390, isBig: false },
  { theme: 'dark', widthPx: 390, isBig: false },
  { theme: 'light', widthPx: 320, isBig: false },
  { theme: 'light', widthPx: 390, isBig: true },
];

/** Opens the H5 build as a persona in one look. The caller closes the page's context. */
export async function openLook(browser: Browser, url: string, look: Look): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: look.widthPx, height: 844 },
    deviceScaleFactor: 1,
    colorScheme: look.theme,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  const openid = new URL(url).searchParams.get('openid') ?? '';
  await page.addInitScript(
    ([key, value]) => {
      window.localStorage.setItem(key ?? '', JSON.stringify({ data: value }));
    },
    [`qunli.${openid === '' ? '' : `${openid}.`}display`, JSON.stringify({ isBigText: look.isBig, isCalm: true })],
  );
  await page.goto(url, { waitUntil: 'networkidle' });
  return page;
}

/** Pictures of the given pages (`#/pages/home/index`) in every look, whole page, under `tests/.shots/h5`. */
async function shoot(origin: string, hashes: readonly string[]): Promise<void> {
  const folder = path.join(ROOT, 'tests/.shots/h5');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  for (const hash of hashes) {
    for (const look of LOOKS) {
      const page = await openLook(browser, `${origin}${hash}`, look);
      await page.waitForTimeout(400);
      await stretch(page);
      const name = /pages\/([a-z-]+)\/index/.exec(hash)?.[1] ?? 'page';
      const file = `${name}-${look.theme}-${look.widthPx}${look.isBig ? '-big' : ''}.png`;
      await page.screenshot({ path: path.join(folder, file) });
      await page.context().close();
    }
  }
  await browser.close();
}

/** Makes the viewport as high as the page in front, which scrolls inside of itself. */
async function stretch(page: Page): Promise<void> {
  const heightPx = await page.evaluate(() => {
    const shown = Array.from(document.querySelectorAll('.taro_page')).filter((each) => each.clientHeight > 0);
    const bar = document.querySelector('.weui-tabbar')?.clientHeight ?? 0;
    return (shown.at(-1)?.scrollHeight ?? 844) + bar;
  });
  const { width } = page.viewportSize() ?? { width: 390 };
  await page.setViewportSize({ width, height: Math.max(844, heightPx) });
  await page.waitForTimeout(200);
}

/** Serves `dist/h5` on loopback, for looking at screens that need no server. */
function serveBuild(): Promise<Server> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.join(ROOT, 'dist/h5', path.normalize(name === '/' ? '/index.html' : name));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

/** `tsx scripts/shoot-h5.ts [http://localhost:8730/?openid=…] '#/pages/home/index' …` */
async function main(words: readonly string[]): Promise<void> {
  const [first = '', ...rest] = words;
  if (first.startsWith('http')) {
    await shoot(first, rest);
    return;
  }
  const server = await serveBuild();
  const { port } = server.address() as AddressInfo;
  await shoot(`http://127.0.0.1:${port}/`, words);
  server.close();
}

if (process.argv[1] !== undefined && path.basename(process.argv[1]).startsWith('shoot-h5'))
  void main(process.argv.slice(2));
