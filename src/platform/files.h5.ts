import { pickedFile } from './picked-file.h5';
import { personaHeaders } from './preview-persona.h5';

/** The address under which the preview serves a picture. */
export function pictureUrl(fileId: string | null): string | null {
  return fileId === null ? null : `/files/${encodeURIComponent(fileId)}`;
}

/** Uploads a file that was chosen on this phone to the preview's files; null when it did not arrive. */
export async function uploadFile(localPath: string, slotPath: string): Promise<string | null> {
  try {
    const file = pickedFile(localPath);
    if (file === null) return null;
    const response = await fetch(`/cloud/files?path=${encodeURIComponent(slotPath)}`, {
      method: 'POST',
      headers: { 'content-type': file.type, ...personaHeaders() },
      body: file,
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
