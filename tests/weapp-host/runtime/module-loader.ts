import type { AppCode } from '../app-code';
import type { AppSpace } from './app-space';

/** The globals that are the same for every module. */
export interface SharedGlobals {
  readonly wx: unknown;
  readonly App: (definition: unknown) => void;
  readonly getApp: () => unknown;
  readonly getCurrentPages: () => unknown[];
  readonly console: Console;
}

const LANGUAGE_GLOBALS = [
  ...['Object', 'Function', 'Array', 'Number', 'Boolean', 'String', 'Symbol', 'BigInt', 'Math', 'JSON', 'Date'],
  ...['RegExp', 'Promise', 'Proxy', 'Reflect', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'Error', 'TypeError'],
  ...['RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError', 'AggregateError', 'ArrayBuffer'],
  ...['DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array'],
  ...['Uint32Array', 'Float32Array', 'Float64Array', 'Intl', 'parseInt', 'parseFloat', 'isNaN', 'isFinite'],
  ...['encodeURIComponent', 'decodeURIComponent', 'encodeURI', 'decodeURI', 'NaN', 'Infinity', 'undefined'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
];

/** Runs the package's modules, each once, as CommonJS. */
export class ModuleLoader {
  private readonly done = new Map<string, { exports: unknown }>();
  /** What a call of Page or Component defines now: the file being opened, wherever in the package the call stands. */
  private defining = '';
  private readonly global = languageGlobals();

  constructor(
    private readonly code: AppCode,
    private readonly space: AppSpace,
    private readonly shared: SharedGlobals,
  ) {}

  /** Makes sure that a page or component and those it uses are registered. */
  register(path: string): void {
    if (this.done.has(`${path}.js`)) return;
    this.defining = path;
    this.run(`${path}.js`);
    const used = Object.values(this.code.components[path]?.usingComponents ?? {});
    for (const target of used) this.register(resolve(path, target));
  }

  run(file: string): unknown {
    const known = this.done.get(file);
    if (known !== undefined) return known.exports;
    const factory = this.code.modules[file];
    if (factory === undefined) throw new Error(`module ${file} is not in the package`);
    const module: { exports: unknown } = { exports: {} };
    this.done.set(file, module);
    const require = (target: string): unknown => this.run(this.find(resolve(file, target)));
    const { wx, App, getApp, getCurrentPages, console } = this.shared;
    const { Page, Component, Behavior } = this.definers;
    const own = [require, module, module.exports, wx, App, Page, Component, Behavior];
    factory.call(undefined, ...own, getApp, getCurrentPages, console, this.global, this.global);
    return module.exports;
  }

  private readonly definers = {
    Page: (definition: never) => {
      this.space.codeSpace.componentEnv(this.defining, ({ Page }) => {
        Page(definition);
      });
    },
    Component: (definition: never) => {
      this.space.codeSpace.componentEnv(this.defining, ({ Component }) => {
        Component(definition);
      });
    },
    Behavior: (definition: never) => {
      return this.space.codeSpace.componentEnv(this.defining, ({ Behavior }) => Behavior(definition));
    },
  };

  private find(path: string): string {
    const found = [path, `${path}.js`, `${path}/index.js`].find((candidate) => candidate in this.code.modules);
    if (found === undefined) throw new Error(`module ${path} is not in the package`);
    return found;
  }
}

/** The path that `target` means when written in the file `from`. */
export function resolve(from: string, target: string): string {
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function languageGlobals(): Record<string, unknown> {
  const all = globalThis as unknown as Record<string, unknown>;
  const global: Record<string, unknown> = Object.fromEntries(LANGUAGE_GLOBALS.map((name) => [name, all[name]]));
  global['globalThis'] = global;
  return global;
}
