import type { PageWindow } from '../app-code';
import type { Themed } from './app-theme';

const NAVIGATION_BAR_PX = 44;
const TAB_BAR_PX = 50;

/** The piece of the screen one page lives in: the bar with its title, and the scrolling page below. */
export interface PageFrame {
  readonly element: HTMLElement;
  /** Where the framework puts the page. */
  readonly body: HTMLElement;
  setTitle(title: string): void;
  show(shown: boolean): void;
  remove(): void;
}

export interface FrameOptions {
  readonly window: PageWindow;
  readonly isTab: boolean;
  readonly canGoBack: boolean;
  readonly onBack: () => void;
  readonly themed: Themed;
  readonly css: string;
}

/** Builds a page's frame, hidden, at the end of the screen. */
export function createFrame(screen: HTMLElement, options: FrameOptions): PageFrame {
  const element = make('div', 'ge-frame');
  const { bar, title } = navigationBar(options);
  const viewport = make('div', 'ge-viewport');
  const body = make('div', 'ge-page');
  viewport.append(body);
  const hasBar = options.window.navigationStyle !== 'custom';
  const chromePx = (hasBar ? NAVIGATION_BAR_PX : 0) + (options.isTab ? TAB_BAR_PX : 0);
  element.style.setProperty('--ge-vh', `calc((100vh - ${String(chromePx)}px) / 100)`);
  element.style.bottom = options.isTab ? `${String(TAB_BAR_PX)}px` : '0';
  element.append(...(hasBar ? [bar, viewport] : [viewport]));
  element.hidden = true;
  screen.append(element);
  const sheet = appendStyle(options.css);
  return {
    element,
    body,
    setTitle: (text) => {
      title.textContent = text;
    },
    show: (shown) => {
      element.hidden = !shown;
      sheet.disabled = !shown;
    },
    remove: () => {
      element.remove();
      sheet.remove();
    },
  };
}

function navigationBar({ window, themed, canGoBack, onBack }: FrameOptions) {
  const bar = make('div', 'ge-navigation-bar');
  bar.style.backgroundColor = themed(window.navigationBarBackgroundColor);
  bar.style.color = themed(window.navigationBarTextStyle);
  const title = make('div', 'ge-title');
  title.textContent = window.navigationBarTitleText ?? '';
  const back = make('button', 'ge-back');
  back.setAttribute('aria-label', '返回');
  back.addEventListener('click', onBack);
  bar.append(...(canGoBack ? [back, title] : [title]));
  return { bar, title };
}

/** A page's own sheet counts only while the page is on top: all pages share one document. */
function appendStyle(css: string): HTMLStyleElement {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  return sheet;
}

function make(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}
