import { uploadFile } from '@/platform/files';
import { askMember } from '@/platform/member-client';

/** Puts a picture of what is wrong where the server keeps it; null when it did not arrive. */
export async function uploadCasePicture(entryId: string, localPath: string): Promise<string | null> {
  const slot = await askMember('chains.open-case-slot', { entryId });
  return slot.ok ? uploadFile(localPath, slot.data.path) : null;
}
