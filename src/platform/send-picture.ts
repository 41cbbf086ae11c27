import Taro from '@tarojs/taro';

/**
 * Hands a picture to WeChat's own menu, from where it is kept in the album, sent to a chat or marked: no permission has to
 * be asked for. Closing the menu is no failure.
 */
export async function sendPicture(path: string, _name: string): Promise<void> {
  await Taro.showShareImageMenu({ path }).catch(() => undefined);
}
