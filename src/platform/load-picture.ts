import Taro from '@tarojs/taro';

/** A picture that can be painted. */
export type Picture = CanvasImageSource & { readonly width: number; readonly height: number };

/** Gets a picture of ours, by file id or link; null when it cannot be had. */
export type LoadPicture = (address: string) => Promise<Picture | null>;

/** WeChat's canvas makes its own pictures, of files that lie on the phone. */
type PictureCanvas = HTMLCanvasElement & { createImage: () => HTMLImageElement };

export const loadOn =
  (canvas: HTMLCanvasElement): LoadPicture =>
  async (address) => {
    try {
      const path = await localPath(address);
      return await arrived((canvas as PictureCanvas).createImage(), path);
    } catch {
      return null;
    }
  };

async function localPath(address: string): Promise<string> {
  if (!address.startsWith('cloud:')) return (await Taro.downloadFile({ url: address })).tempFilePath;
  return (await Taro.cloud.downloadFile({ fileID: address })).tempFilePath;
}

function arrived(image: HTMLImageElement, path: string): Promise<Picture | null> {
  return new Promise((resolve) => {
    image.onload = () => {
      resolve(image);
    };
    image.onerror = () => {
      resolve(null);
    };
    image.src = path;
  });
}
