import { chosenPicture } from './picture-choice.h5';
import { personaHeaders } from './preview-persona.h5';

/** The address under which the preview serves a picture. */
export function pictureUrl(fileId: string | null): string | null {
  return fileId === null ? null : `/files/${encodeURIComponent(fileId)}`;
}

/** Uploads a picture that was chosen on this phone to the preview's files; null when it did not arrive. */
export async function uploadPicture(localPath: string, slotPath: string): Promise<string | null> {
  try {
    const picture = chosenPicture(localPath);
    if (picture === null) return null;
    const response = await fetch(`/cloud/files?path=${encodeURIComponent(slotPath)}`, {
      method: 'POST',
      headers: { 'content-type': picture.type, ...personaHeaders() },
      body: picture,
    });
    const { fileId } = (await response.json()) as { fileId?: string };
    return fileId ?? null;
  } catch {
    return null;
  }
}

/** Downloads a file as browsers do. */
export function openFile(url: string, fileName: string): Promise<boolean> {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  return Promise.resolve(true);
}
