import { uploadPicture } from '@/platform/files';
import { askMember } from '@/platform/member-client';
import type { FormRef } from './event-page';

/** Puts a picture that answers a question where the server keeps it; null when it did not arrive. */
export async function uploadAnswer({ groupId, formId }: FormRef, localPath: string): Promise<string | null> {
  const slot = await askMember('sign-ups.open-picture-slot', { groupId, formId });
  return slot.ok ? uploadPicture(localPath, slot.data.path) : null;
}
