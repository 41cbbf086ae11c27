import type { Bridge } from '../bridge';
import type { Observations } from '../observations';
import type { Overlay } from '../overlay';
import type { PageStack } from '../page-stack';
import type { PhoneState } from '../phone-state';
import { asyncApi } from './async-api';
import { cloudApis, fileTransferApis } from './cloud';
import { deviceApis } from './device';
import { interactionApis } from './interaction';
import type { Listeners } from './listeners';
import { mediaApis } from './media';
import { navigationApis } from './navigation';
import { createSelectorQuery } from './selector-query';
import { socialApis } from './social';
import { storageApis } from './storage';

/** What `wx` stands on. The stack comes later: the app's modules need `wx` before there is one. */
export interface WxSurroundings {
  readonly state: PhoneState;
  readonly listeners: Listeners;
  readonly observations: Observations;
  readonly overlay: Overlay;
  readonly bridge: Bridge;
  /** The private interfaces that `app.json` declares. */
  readonly declared: readonly string[];
  readonly stack: () => PageStack;
}

/** The `wx` object of one app. What is missing here Taro reports itself when the app calls it. */
export function createWx(on: WxSurroundings): Record<string, unknown> {
  const { state, listeners, observations } = on;
  const cloud = { ...on, isOnline: () => state.isOnline };
  return {
    ...storageApis(state.storage),
    ...deviceApis(state, listeners, observations),
    ...mediaApis(state, observations),
    ...socialApis(on),
    ...interactionApis(on.overlay),
    ...navigationApis(on.stack),
    ...fileTransferApis(cloud),
    cloud: cloudApis(cloud),
    request: asyncApi('request', () => Promise.reject(new Error('url not in domain list'))),
    createSelectorQuery: () => createSelectorQuery(() => on.stack().top?.frame.element ?? document),
    createIntersectionObserver: () => intersectionObserver(() => on.stack().top?.frame.element ?? document),
    createOffscreenCanvas: () => document.createElement('canvas'),
  };
}

/** Everything counts as seen: a test does not scroll. */
function intersectionObserver(root: () => ParentNode) {
  const observer = {
    relativeTo: () => observer,
    relativeToViewport: () => observer,
    observe: (selector: string, tell: (entry: unknown) => void) => {
      const target = root().querySelector(selector);
      if (target !== null)
        setTimeout(() => {
          tell({ intersectionRatio: 1, id: target.id });
        }, 0);
    },
    disconnect: () => undefined,
  };
  return observer;
}
