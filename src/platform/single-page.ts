import Taro from '@tarojs/taro';

/** WeChat's scene in which a page is looked at from Moments: nobody is logged in, and nothing can be opened. */
const SINGLE_PAGE_SCENE = 1154;

/** Whether the page is shown as Moments' single page. */
export function isSinglePage(): boolean {
  return Taro.getLaunchOptionsSync().scene === SINGLE_PAGE_SCENE;
}
