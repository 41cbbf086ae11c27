/** What a mini program's module is given, in this order. */
export const MODULE_GLOBALS = [
  'require',
  'module',
  'exports',
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
  'console',
  'globalThis',
  'global',
] as const;

/** Browser globals a mini program has not; code that leans on one must fail here as it would in WeChat. */
const ABSENT_GLOBALS = [
  ...['window', 'document', 'self', 'top', 'parent', 'frames', 'location', 'history', 'navigator', 'screen'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Worker'],
  ...['EventSource', 'Blob', 'File', 'FileReader', 'FormData', 'Image', 'Audio', 'HTMLElement', 'Element', 'Node'],
  ...['Event', 'EventTarget', 'CustomEvent', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder'],
  ...['AbortController', 'AbortSignal', 'Headers', 'Request', 'Response', 'crypto', 'performance'],
  ...['requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback', 'MutationObserver'],
  ...['IntersectionObserver', 'ResizeObserver', 'getComputedStyle', 'matchMedia', 'alert', 'confirm', 'prompt'],
  ...['btoa', 'atob', 'queueMicrotask', 'structuredClone', 'setImmediate', 'MessageChannel', 'BroadcastChannel'],
  ...['process', 'Buffer', 'importScripts', 'postMessage', 'addEventListener', 'removeEventListener'],
] as const;

/** Wraps a `.js` of the package as a function expression that the runtime calls once. */
export function wrapModule(file: string, source: string): string {
  const parameters = [...MODULE_GLOBALS, ...ABSENT_GLOBALS].join(',');
  return `function(${parameters}){${source}\n//# file ${file}\n}`;
}
