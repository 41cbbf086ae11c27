import type { ScreenMap } from './page-side/page-side';

/** Where the weapp host draws what. */
export const WEAPP_SCREEN: ScreenMap = {
  above: ['.ge-blocking', '.ge-toast', '.ge-portal'],
  page: '.ge-frame',
  around: ['.ge-tab-bar'],
};

/** Where Taro's H5 runtime and the product's portal draw what. */
export const H5_SCREEN: ScreenMap = {
  above: ['.taro__modal', '.taro__actionSheet', '.taro__toast', 'body > .layer'],
  page: '.taro_page',
  around: ['.taro-tabbar__tabbar'],
};
