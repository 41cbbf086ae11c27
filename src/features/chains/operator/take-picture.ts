import { uploadFile } from '@/platform/files';
import { askOperator } from '@/platform/operator-client';
import { choosePicture } from '@/platform/picture-choice';

export type TakenPicture =
  | { readonly status: 'taken'; readonly fileId: string }
  /** The person changed their mind. */
  | { readonly status: 'none' }
  | { readonly status: 'failed' };

/** Takes or picks one picture and uploads it to a place of its own. */
export async function takePicture(): Promise<TakenPicture> {
  const localPath = await choosePicture();
  if (localPath === null) return { status: 'none' };
  const slot = await askOperator('chains.open-picture-slot', {});
  const fileId = slot.ok ? await uploadFile(localPath, slot.data.path) : null;
  return fileId === null ? { status: 'failed' } : { status: 'taken', fileId };
}
