/** A file on the phone: picked, downloaded or written by the app. */
export interface TemporaryFile {
  readonly base64: string;
  readonly type: string;
}

const files = new Map<string, TemporaryFile>();
let count = 0;

/** A small picture, so that something real can be uploaded: eight by eight mulberry pixels. */
export const SAMPLE_PICTURE: TemporaryFile = {
  type: 'image/png',
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGOo1k/GihiGlgQATU5DQW8cQwUAAAAASUVORK5CYII=',
};

/** A document that begins as a PDF does, as one lies in a chat. */
export const SAMPLE_DOCUMENT = {
  type: 'application/pdf',
  base64: btoa('%PDF-1.7\n%%EOF\n'),
  name: '体检报告.pdf',
} as const;

/** Keeps a file under a new temporary path. */
export function keepFile(file: TemporaryFile, extension: string): string {
  count += 1;
  const path = `wxfile://tmp_${String(count)}.${extension}`;
  files.set(path, file);
  return /^[^/:]+$/.test(path) ? `/files/${encodeURIComponent(path)}` : path;
}

export function writeFile(path: string, file: TemporaryFile): void {
  files.set(path, file);
}

export function readFile(path: string): TemporaryFile | undefined {
  return files.get(path);
}

export function removeFile(path: string): boolean {
  return files.delete(path);
}

/** What an `<img>` can load for a path: temporary files as data, a bare file id from the cloud, else the package's. */
export function fileUrl(path: string): string {
  const file = files.get(path);
  if (file !== undefined) return `data:${file.type};base64,${file.base64}`;
  return /^[^/:]+$/.test(path) ? `/files/${encodeURIComponent(path)}` : path;
}
