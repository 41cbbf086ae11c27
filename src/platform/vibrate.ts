import Taro from '@tarojs/taro';

/** A light touch at a success; phones without it stay still. */
export function vibrate(): void {
  void Taro.vibrateShort({ type: 'light' }).catch(() => undefined);
}
