import { setTimeout as sleep } from 'node:timers/promises';
import type { HostReport } from '../weapp-host/app-code';
import { cloudBridge } from '../weapp-host/cloud-bridge';
import type { CompiledDist } from '../weapp-host/compile/compile-dist';
import { openInJsdom } from '../weapp-host/open-in-jsdom';
import type { Persona } from '../weapp-host/persona';
import type { Device } from './device';
import { pageSideScript } from './page-side-script';
import type { PageSide } from './page-side/page-side';
import { WEAPP_SCREEN } from './screen-maps';

export interface JsdomDeviceOptions {
  readonly compiled: CompiledDist;
  readonly cloudUrl: string;
  readonly persona: () => Persona;
  readonly theme?: 'light' | 'dark';
  readonly bigText: boolean;
}

/** What WeChat's text size is for somebody who reads large type. */
export const LARGE_FONT_SIZE = 23;

/** A phone with the weapp build in jsdom. */
export function jsdomDevice(options: JsdomDeviceOptions): Device {
  const { compiled, theme } = options;
  const app = openInJsdom({
    compiled,
    theme,
    bridge: cloudBridge(options.cloudUrl, options.persona),
  });
  const { window, weapp } = app;
  if (options.bigText) weapp.state.fontSizeSetting = LARGE_FONT_SIZE;
  window.eval(pageSideScript(WEAPP_SCREEN));
  const side = (window as unknown as { __pageSide: PageSide }).__pageSide;
  // The app answers in tasks of its own: the next step sees the screen after them.
  const settled = async <T>(result: T): Promise<T> => {
    await sleep(0);
    return result;
  };
  return {
    open: async (url, groupId) => {
      weapp.open(url, groupId);
      await settled(null);
    },
    press: (target) => settled(side.press(target)),
    fill: (label, text) => settled(side.fill(label, text)),
    draw: (label) => settled(side.draw(label)),
    choose: async (target, values) => {
      if (!side.press(target)) return 'no-picker';
      await sleep(0);
      return settled(side.chooseInSheet(values));
    },
    text: () => settled(side.text()),
    has: (target) => settled(side.has(target)),
    picture: () => settled(null),
    setTheme: () => Promise.reject(new Error('jsdom paints no theme: open the phone with one')),
    overflowPx: () => settled(0),
    measureTargets: () => settled({ count: 0, small: [] }),
    back: () => {
      weapp.back();
      return settled(undefined);
    },
    shareByMenu: () => weapp.share('menu'),
    takeShared: () => settled(weapp.takeShared()),
    scanAnswer: (text) => {
      weapp.state.scans.push(text);
      return settled(undefined);
    },
    setOnline: (isOnline) => {
      weapp.setOnline(isOnline);
      return settled(undefined);
    },
    report: () => settled(withCompileProblems(weapp.report(), compiled)),
    close: () => {
      app.close();
      return settled(undefined);
    },
  };
}

/** A report that also holds what the compiler found. */
export function withCompileProblems(report: HostReport, compiled: CompiledDist): HostReport {
  return { ...report, problems: [...compiled.problems, ...report.problems] };
}
