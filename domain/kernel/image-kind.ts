/** The pictures that may be uploaded. */
export type ImageKind = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp';

/** What a file is by its first twelve bytes, whatever its name or header says; null when it is no picture we take. */
export function imageKind(content: Uint8Array): ImageKind | null {
  const text = String.fromCharCode(...content.subarray(0, 12));
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (text.startsWith('GIF87a') || text.startsWith('GIF89a')) return 'image/gif';
  return text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP' ? 'image/webp' : null;
}
