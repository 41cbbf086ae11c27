import Taro from '@tarojs/taro';

/** The address under which a picture of ours can be shown. WeChat shows cloud files by their id. */
export function pictureUrl(fileId: string | null): string | null {
  return fileId;
}

/** Uploads a file that lies on the phone to the place the server named; null when it did not arrive. */
export async function uploadFile(localPath: string, slotPath: string): Promise<string | null> {
  try {
    const { fileID } = await Taro.cloud.uploadFile({ cloudPath: slotPath, filePath: localPath });
    return fileID;
  } catch {
    return null;
  }
}

/** Downloads a file and hands it to the phone's own viewer, from where it can be kept or sent on. */
export async function openFile(url: string, fileName: string): Promise<boolean> {
  try {
    const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${fileName}`;
    await Taro.downloadFile({ url, filePath });
    await Taro.openDocument({ filePath, showMenu: true });
    return true;
  } catch {
    return false;
  }
}
