import { pickFile } from './picked-file.h5';

/** Stands in for WeChat's camera and album: picks a picture file; null when none was picked. */
export async function choosePicture(): Promise<string | null> {
  return (await pickFile('image/png,image/jpeg'))?.localPath ?? null;
}
