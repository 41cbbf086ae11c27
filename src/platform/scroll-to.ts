import Taro from '@tarojs/taro';

/** Room left above the part, for the navigation bar. */
const ABOVE_PX = -80;

/** Brings a part of the page into view, by its id. Where the part is gone, nothing moves. */
export function scrollToPart(id: string): void {
  void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: ABOVE_PX, duration: 200 }).catch(() => undefined);
}
