import { JSDOM, VirtualConsole } from 'jsdom';
import type { CompiledDist } from './compile/compile-dist';
import type { Bridge } from './runtime/bridge';
import type { Weapp } from './runtime/weapp';
import { runtimeScript } from './runtime-script';

/** The running app and the window around it; no browser, no layout, no painting. */
export interface JsdomWeapp {
  readonly window: JSDOM['window'];
  readonly weapp: Weapp;
  close(): void;
}

export interface JsdomOptions {
  readonly compiled: CompiledDist;
  readonly bridge: Bridge;
  readonly theme?: 'light' | 'dark';
}

/** Starts the host in a jsdom of its own (jest's jsdom environment breaks esbuild). Nothing is opened yet.
 * A rejection nobody handles reaches Node: jest fails the test that caused it. */
export function openInJsdom(options: JsdomOptions): JsdomWeapp {
  const virtualConsole = new VirtualConsole();
  const html = '<!doctype html><html><head></head><body></body></html>';
  const { window } = new JSDOM(html, {
    url: 'http://weapp.localhost/',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole,
  });
  Object.assign(window, {
    matchMedia: (query: string) => ({
      matches: query.includes('dark') === (options.theme === 'dark'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
    structuredClone,
    TextEncoder,
    TextDecoder,
    __bridge: options.bridge,
  });
  window.eval(options.compiled.script);
  window.eval(runtimeScript());
  const weapp = (window as unknown as { __weapp: Weapp }).__weapp;
  virtualConsole.on('jsdomError', (error) => {
    if (!NOT_OURS.test(error.message)) weapp.observations.problem('exception', error);
  });
  return {
    window,
    weapp,
    close: () => {
      window.close();
    },
  };
}

/** Things jsdom cannot do and says so; style sheets are for browsers. */
const NOT_OURS = /Could not parse CSS|Not implemented/;
