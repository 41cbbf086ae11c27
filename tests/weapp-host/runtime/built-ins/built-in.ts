import type { Overlay } from '../overlay';

/** One mounted built-in component, as its behaviour sees it. */
export interface BuiltInNode {
  readonly element: HTMLElement;
  readonly overlay: Overlay;
  readonly phone: PhoneHooks;
  /** The first plain HTML element of this kind in the component's own template. */
  inner<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K];
  prop(name: string): unknown;
  /** A property as text; missing is the empty string. */
  text(name: string): string;
  /** A property as yes or no, as WXML reads one. */
  flag(name: string): boolean;
  number(name: string, otherwise: number): number;
  emit(type: string, detail: unknown, bubbles?: boolean): void;
}

/** What built-ins ask of the phone around them. */
export interface PhoneHooks {
  share(): void;
  navigate(openType: string, url: string): void;
  chosenAvatar(): string;
  /** The keyboard's height in pixels, 0 when it goes. */
  keyboard(heightPx: number): void;
}

/** What a behaviour answers to; both are optional. */
export interface Mounted {
  /** After any property changed, and once after mounting. */
  update?(): void;
  detach?(): void;
}

export type Behaviour = (node: BuiltInNode) => Mounted;
