import Taro from '@tarojs/taro';

/** Lets the person take or pick one picture, made small by the phone: its path there; null when none was picked. */
export async function choosePicture(): Promise<string | null> {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['compressed'] });
    return tempFiles[0]?.tempFilePath ?? null;
  } catch {
    return null;
  }
}
