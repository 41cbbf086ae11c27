import { uploadFile } from '@/platform/files';
import { askMember } from '@/platform/member-client';
import type { FormRef } from './event-page';
import type { UploadAnswer } from './form/question-field';

/** Puts a picture or a file that answers a question where the server keeps it; null when it did not arrive. */
export const uploadAnswer =
  ({ groupId, formId }: FormRef): UploadAnswer =>
  async (localPath, use) => {
    const operation = use === 'picture' ? 'sign-ups.open-picture-slot' : 'sign-ups.open-file-slot';
    const slot = await askMember(operation, { groupId, formId });
    return slot.ok ? uploadFile(localPath, slot.data.path) : null;
  };
