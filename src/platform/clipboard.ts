import Taro from '@tarojs/taro';

/** Puts a text on the clipboard; false when the phone refuses. WeChat shows its own "已复制". */
export async function copyText(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text });
    return true;
  } catch {
    return false;
  }
}
