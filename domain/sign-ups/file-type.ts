/** What a file question may take: documents that WeChat's viewer opens on every phone. Pictures have a kind of their own. */
export const FILE_TYPES = ['pdf', 'word', 'excel', 'slides'] as const;

export type FileType = (typeof FILE_TYPES)[number];

/** Endings of file names, without the dot. */
export const EXTENSIONS: Readonly<Record<FileType, readonly string[]>> = {
  pdf: ['pdf'],
  word: ['doc', 'docx'],
  excel: ['xls', 'xlsx'],
  slides: ['ppt', 'pptx'],
};

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The type that a file name claims; null for any other. */
export function fileTypeOf(name: string): FileType | null {
  const ending = endingOf(name);
  return FILE_TYPES.find((type) => EXTENSIONS[type].includes(ending)) ?? null;
}

/** Whether a file begins as its name says: office files of today are zips, older ones are compound files. */
export function beginsAsNamed(name: string, head: Uint8Array): boolean {
  const ending = endingOf(name);
  if (ending === 'pdf') return begins(head, PDF);
  return fileTypeOf(name) !== null && begins(head, ending.endsWith('x') ? ZIP : OLE);
}

/** Whether a file begins like any that may be taken, whatever it is called. */
export const beginsAsDocument = (head: Uint8Array): boolean => [PDF, ZIP, OLE].some((start) => begins(head, start));

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const begins = (head: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => head[index] === byte);
