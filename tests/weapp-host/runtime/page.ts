import type { Root } from 'glass-easel-miniprogram-adapter';
import type { PageFrame } from './page-frame';
import type { PageUrl } from './page-url';

/** A page's instance as the app wrote it: lifecycles are called by name. */
export type PageInstance = Record<string, unknown> & { route?: string; options?: unknown };

/** One open page. */
export interface OpenPage {
  readonly url: PageUrl;
  readonly instance: PageInstance;
  readonly root: Root;
  readonly frame: PageFrame;
  isShown: boolean;
  isReady: boolean;
  scrollTop: number;
}

/** Calls a lifecycle if the page has it; an exception in one is the app's problem, told to `onError`. */
export function callLifecycle(
  page: OpenPage,
  call: { readonly name: string; readonly argument?: unknown },
  onError: (error: unknown) => void,
): unknown {
  const method = page.instance[call.name];
  if (typeof method !== 'function') return undefined;
  try {
    return (method as (this: unknown, argument: unknown) => unknown).call(page.instance, call.argument);
  } catch (error) {
    onError(error);
    return undefined;
  }
}
