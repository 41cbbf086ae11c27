import type { AppCode, TabBarConfig } from '../app-code';
import { themedBy, type Themed } from './app-theme';

type Tab = TabBarConfig['list'][number];

/** The bar at the bottom; shown while a tab's page is on top. */
export interface TabBar {
  select(path: string): void;
}

/** Draws the bar that `app.json` describes, in the phone's theme. */
export function createTabBar(screen: HTMLElement, code: AppCode, onTap: (path: string, index: number) => void): TabBar {
  const config: TabBarConfig = code.app.tabBar ?? { list: [] };
  const themed = themedBy(code);
  const bar = make('div', 'ge-tab-bar');
  bar.style.backgroundColor = themed(config.backgroundColor);
  const items = config.list.map((tab, index) => {
    const item = make('button', 'ge-tab');
    item.addEventListener('click', () => {
      onTap(tab.pagePath, index);
    });
    bar.append(item);
    return { tab, item };
  });
  screen.append(bar);
  return {
    select: (path) => {
      bar.hidden = !items.some(({ tab }) => tab.pagePath === path);
      for (const { tab, item } of items) draw(item, { config, tab, themed, isOn: tab.pagePath === path });
    },
  };
}

interface TabLook {
  readonly config: TabBarConfig;
  readonly tab: Tab;
  readonly themed: Themed;
  readonly isOn: boolean;
}

function draw(item: HTMLElement, { config, tab, themed, isOn }: TabLook): void {
  item.setAttribute('aria-selected', String(isOn));
  item.style.color = themed(isOn ? config.selectedColor : config.color);
  const icon = themed(isOn ? tab.selectedIconPath : tab.iconPath);
  const parts: HTMLElement[] = [make('span', 'ge-tab-text')];
  if (icon !== '') parts.unshift(picture(`/${icon}`));
  item.replaceChildren(...parts);
  parts.at(-1)?.append(tab.text);
}

function picture(source: string): HTMLElement {
  const image = document.createElement('img');
  image.className = 'ge-tab-icon';
  image.alt = '';
  image.src = source;
  return image;
}

function make(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}
