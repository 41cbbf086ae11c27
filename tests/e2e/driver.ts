import type { Browser } from 'playwright-core';
import { cloudBridge } from '../weapp-host/cloud-bridge';
import { compileDist, type CompiledDist } from '../weapp-host/compile/compile-dist';
import { launchChromium } from './chromium';
import { createPhone } from './create-phone';
import { h5Device } from './h5-in-chromium';
import type { Phone, PhoneOptions } from './phone';
import { chromiumDevice } from './weapp-in-chromium';
import { jsdomDevice } from './weapp-in-jsdom';

const WIDTH_PX = 390;
const HEIGHT_PX = 844;

/** Which package runs, and where its cloud calls go (a loopback address). */
export interface WeappOptions extends PhoneOptions {
  readonly dist: string;
  readonly cloudUrl: string;
}

export interface H5PhoneOptions extends PhoneOptions {
  /** Where the H5 build and its cloud are served (a loopback address). */
  readonly url: string;
}

/** A browser to share between phones; without one a phone starts and closes its own. */
interface Shared {
  readonly browser?: Browser;
}

const compiled = new Map<string, CompiledDist>();

/** The production weapp build in jsdom: fast, no pictures. */
export function openWeappJsdom(options: WeappOptions): Promise<Phone> {
  const { cloudUrl, theme, bigText = false } = options;
  const app = compileOnce(options.dist);
  return createPhone(
    {
      build: 'weapp-jsdom',
      newDevice: (persona) => Promise.resolve(jsdomDevice({ compiled: app, cloudUrl, persona, theme, bigText })),
      close: () => Promise.resolve(),
    },
    options,
  );
}

/** The production weapp build in headless Chromium. */
export async function openWeappChromium(options: WeappOptions & Shared): Promise<Phone> {
  const { dist, cloudUrl } = options;
  const app = compileOnce(dist);
  const { browser, close } = await browserFor(options);
  const screen = screenOf(options);
  return createPhone(
    {
      build: 'weapp-chromium',
      newDevice: (persona) => {
        const bridge = cloudBridge(cloudUrl, persona);
        return chromiumDevice({ browser, compiled: app, dist, bridge, ...screen });
      },
      close,
    },
    options,
  );
}

/** The H5 build, as the preview serves it, in headless Chromium. */
export async function openH5Chromium(options: H5PhoneOptions & Shared): Promise<Phone> {
  const { browser, close } = await browserFor(options);
  const screen = screenOf(options);
  return createPhone(
    {
      build: 'h5-chromium',
      newDevice: (persona) => h5Device({ browser, url: options.url, persona, ...screen }),
      close,
    },
    options,
  );
}

function compileOnce(dist: string): CompiledDist {
  const known = compiled.get(dist) ?? compileDist(dist);
  compiled.set(dist, known);
  return known;
}

async function browserFor(options: Shared): Promise<{ browser: Browser; close: () => Promise<void> }> {
  if (options.browser !== undefined) return { browser: options.browser, close: () => Promise.resolve() };
  const browser = await launchChromium();
  return { browser, close: () => browser.close() };
}

function screenOf({ theme = 'light', widthPx = WIDTH_PX, bigText = false }: PhoneOptions) {
  return { theme, widthPx, heightPx: HEIGHT_PX, bigText };
}
