import type { ChosenFile } from './file-choice';
import { pickFile } from './picked-file.h5';

/** Stands in for WeChat's list of files in chats: a file picker. */
export async function chooseFile(extensions: readonly string[]): Promise<ChosenFile | null> {
  const picked = await pickFile(extensions.map((extension) => `.${extension}`).join());
  return picked === null ? null : { localPath: picked.localPath, name: picked.file.name, bytes: picked.file.size };
}
