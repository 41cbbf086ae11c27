import Taro from '@tarojs/taro';

/** A file on the phone, as it was called where it came from. */
export interface ChosenFile {
  readonly localPath: string;
  readonly name: string;
  readonly bytes: number;
}

/** Lets the person choose one file with such an ending out of their chats; null when none was chosen. */
export async function chooseFile(extensions: readonly string[]): Promise<ChosenFile | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...extensions] });
    const [file] = tempFiles;
    return file === undefined ? null : { localPath: file.path, name: file.name, bytes: file.size };
  } catch {
    return null;
  }
}
