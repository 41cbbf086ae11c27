export interface UploadSlot {
  /** Where the phone may put exactly one file. */
  readonly path: string;
  readonly maxBytes: number;
}

/** Most bytes of a picture that a phone uploads. */
export const IMAGE_BYTES_MAX = 5 * 1024 * 1024;

/** What a slot is for: a face, a picture, or a document that answers a question. */
export type SlotPurpose = 'avatar' | 'picture' | 'file';

/** What lies in the storage, whatever it is called. */
export interface StoredLook {
  readonly bytes: number;
  /** Its first bytes: at least sixteen, where it has as many. */
  readonly head: Uint8Array;
}

/** Files of people. Everything of one person lies under the person's own prefix. */
export interface Files {
  /** A path under the owner's own prefix to which the owner may upload. */
  slot(owner: { readonly memberId: string; readonly purpose: SlotPurpose }, id: string): UploadSlot;
  /** The id of whatever is uploaded to that slot. */
  idAt(path: string): Promise<string>;
  /** Whether the file exists under that owner's prefix; a file of somebody else counts as missing. */
  owns(memberId: string, fileId: string): Promise<boolean>;
  /** What a file under that owner's prefix is; null where it is missing, or somebody else's. */
  look(memberId: string, fileId: string): Promise<StoredLook | null>;
  /** Keeps a file that the server made and gives its id. */
  keep(owner: string, name: string, content: Uint8Array): Promise<string>;
  /** An address under which the phone can open the file for a limited time. */
  link(fileId: string): Promise<string>;
  remove(fileIds: readonly string[]): Promise<void>;
  /** Ids of stored files older than `beforeMs`, oldest first, at most `limit`; none where the storage lists nothing. */
  older(beforeMs: number, limit: number): Promise<readonly string[]>;
}
