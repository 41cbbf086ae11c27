import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { HostReport, Problem, ShareCard } from '../weapp-host/app-code';
import type { Persona } from '../weapp-host/persona';
import { SAMPLE_DOCUMENT, SAMPLE_PICTURE } from '../weapp-host/runtime/temporary-files';
import type { Device } from './device';
import { handsOn } from './hands';
import { pageSideScript } from './page-side-script';
import { H5_SCREEN } from './screen-maps';

const TRANSITION_MS = 400;

export interface H5Options {
  readonly browser: Browser;
  /** Where the preview serves the H5 build. */
  readonly url: string;
  readonly persona: () => Persona;
  readonly theme: 'light' | 'dark';
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bigText: boolean;
}

/** A phone with the H5 build, as the preview serves it, in Chromium. */
export async function h5Device(options: H5Options): Promise<Device> {
  const context = await options.browser.newContext({
    viewport: { width: options.widthPx, height: options.heightPx },
    deviceScaleFactor: 2,
    colorScheme: options.theme,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const problems: Problem[] = [];
  const scans: string[] = [];
  watch(page, problems);
  answerBrowser(page, scans);
  if (options.bigText) await page.addInitScript(keepBigText, options.persona().openid);
  await page.addInitScript({ content: pageSideScript(H5_SCREEN) });
  const hands = handsOn(page);
  const arrived = transitions(page);
  return {
    ...hands,
    open: async (url, groupId) => {
      await page.goto('about:blank');
      await page.goto(addressOf(url, options, groupId));
    },
    choose: (target, values) => {
      return page.evaluate(([to, chosen]) => window.__pageSide?.chooseInWheel(to, chosen) ?? 'no-picker', [
        target,
        values,
      ] as const);
    },
    press: async (target) => {
      await arrived();
      return hands.press(target);
    },
    picture: async () => {
      await arrived();
      return hands.picture();
    },
    back: async () => {
      await arrived();
      await page.goBack();
    },
    shareByMenu: () => Promise.reject(new Error('a browser has no share menu: name the button to tap')),
    takeShared: () => takeLink(page),
    scanAnswer: (text) => {
      scans.push(text);
      return Promise.resolve();
    },
    setOnline: (isOnline) => context.setOffline(!isOnline),
    report: () => Promise.resolve<HostReport>({ problems: [...problems], pages: {}, happenings: [], cloudCalls: [] }),
    close: () => context.close(),
  };
}

/**
 * Waits for Taro's page transition: it hides the page below by a timer, and whoever goes back before that
 * timer looks at an empty screen.
 */
function transitions(page: Page): () => Promise<void> {
  let movedAtMs = 0;
  page.on('framenavigated', () => {
    movedAtMs = Date.now();
  });
  return () => sleep(Math.max(0, movedAtMs + TRANSITION_MS - Date.now()));
}

/** The address that opens a page as this persona, kept for this window only; a shared link keeps its page. */
function addressOf(url: string, options: H5Options, groupId: string | null): string {
  const { openid, source } = options.persona();
  const shared = /^https?:/.test(url) ? new URL(url).hash.slice(1) : url;
  const address = new URL(options.url);
  address.searchParams.set('openid', openid);
  if (groupId !== null) address.searchParams.set('opengid', groupId);
  if (source !== undefined) address.searchParams.set('source', source);
  address.hash = shared === '' || shared.startsWith('/') ? shared : `/${shared}`;
  return address.href;
}

/** What the stand-ins of `src/platform/*.h5.ts` ask the browser for: a scanned text, a picture file. */
function answerBrowser(page: Page, scans: string[]): void {
  page.on('dialog', (dialog) => {
    const text = dialog.type() === 'prompt' ? scans.shift() : undefined;
    const isYes = dialog.type() === 'confirm';
    void (text === undefined && !isYes ? dialog.dismiss() : dialog.accept(text));
  });
  page.on('filechooser', (chooser) => {
    void chooser
      .element()
      .getAttribute('accept')
      .then((accept) =>
        chooser.setFiles(accept?.includes('.pdf') === true ? fileOf(SAMPLE_DOCUMENT) : fileOf(PICTURE)),
      );
  });
}

const PICTURE = { ...SAMPLE_PICTURE, name: 'picture.png' };

const fileOf = ({ name, type, base64 }: typeof PICTURE) => ({
  ...{ name, mimeType: type },
  buffer: Buffer.from(base64, 'base64'),
});

/** Sharing copies `title link` and says so in a modal, which is closed here as a person would. */
async function takeLink(page: Page): Promise<ShareCard | null> {
  const copied = await page.evaluate(async () => {
    const text = await navigator.clipboard.readText();
    await navigator.clipboard.writeText('');
    return text;
  });
  const [, title, path] = /^(.*?)\s*(https?:\S+)$/s.exec(copied) ?? [];
  if (title === undefined || path === undefined) return null;
  await page.locator('.taro-model__confirm:visible').last().click();
  return { title, path };
}

/** The browser tells no page its text size: the product's own switch, as this persona would have left it. */
function keepBigText(openid: string): void {
  // The blank page before the first has no storage.
  if (!window.location.protocol.startsWith('http')) return;
  const kept = JSON.stringify({ isBigText: true, isCalm: false });
  window.localStorage.setItem(`qunli.${openid}.display`, JSON.stringify({ data: kept }));
}

function watch(page: Page, problems: Problem[]): void {
  const note = (kind: Problem['kind'], message: string): void => {
    problems.push({ kind, page: page.url().split('#')[1] ?? '', message });
  };
  page.on('pageerror', (error) => {
    note('exception', error.stack ?? error.message);
  });
  page.on('console', (message) => {
    const { url } = message.location();
    // A browser asks for an icon by itself; the product is no web site.
    if (message.type() === 'error' && !url.endsWith('/favicon.ico')) note('console', `${message.text()} ${url}`);
  });
}
