import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../ports/clock';
import { type Files, IMAGE_BYTES_MAX, type SlotPurpose, type StoredLook } from '../../ports/files';

const FILE_BYTES_MAX = 10 * 1024 * 1024;
const HEAD_BYTES = 16;
const LINK_MS = 10 * 60_000;
const NAME_MAX = 40;

/** `{owner}.{purpose}.{id}`, and the name in base64url after it for a file that the server made. No slash fits in. */
const FILE_ID =
  /^([A-Za-z0-9_-]{1,64})\.(avatar|picture|file|made)\.([A-Za-z0-9_-]{1,64})(?:\.([A-Za-z0-9_-]{1,170}))?$/;

export interface StoredFile {
  readonly content: Uint8Array;
  /** The name of a file that the server made, null for an upload. */
  readonly name: string | null;
  readonly purpose: SlotPurpose | 'made';
}

/** Stands for the cloud's file storage: a folder of files, one flat name each. */
export class FilesOnDisk implements Files {
  /** Links die with the process, which is earlier than promised and never later. */
  private readonly linkSecret = randomBytes(32);

  constructor(
    private readonly folder: string,
    private readonly clock: Clock,
  ) {}

  slot({ memberId, purpose }: { readonly memberId: string; readonly purpose: SlotPurpose }, id: string) {
    const maxBytes = purpose === 'file' ? FILE_BYTES_MAX : IMAGE_BYTES_MAX;
    return { path: `${memberId}.${purpose}.${id}`, maxBytes };
  }

  idAt(path: string): Promise<string> {
    return Promise.resolve(path);
  }

  /** Whether the path is a slot of that member: a place where nobody else's phone may write. */
  isSlotOf(memberId: string, path: string): boolean {
    const [, owner, purpose, , name] = FILE_ID.exec(path) ?? [];
    return owner === memberId && purpose !== 'made' && name === undefined;
  }

  /** What a slot takes; null where the path is none. */
  purposeOf(path: string): SlotPurpose | null {
    const purpose = FILE_ID.exec(path)?.[2];
    return purpose === undefined || purpose === 'made' ? null : (purpose as SlotPurpose);
  }

  /** Writes one upload; false when the slot was used before. */
  async put(path: string, content: Uint8Array): Promise<boolean> {
    try {
      await this.write(path, content);
      return true;
    } catch (error) {
      if (isTaken(error)) return false;
      throw error;
    }
  }

  async owns(memberId: string, fileId: string): Promise<boolean> {
    return FILE_ID.exec(fileId)?.[1] === memberId && (await this.changedAtMs(fileId)) !== null;
  }

  async look(memberId: string, fileId: string): Promise<StoredLook | null> {
    if (!(await this.owns(memberId, fileId))) return null;
    const file = await open(join(this.folder, fileId), 'r');
    try {
      const head = new Uint8Array(HEAD_BYTES);
      const { bytesRead } = await file.read(head, 0, HEAD_BYTES, 0);
      return { bytes: (await file.stat()).size, head: head.subarray(0, bytesRead) };
    } finally {
      await file.close();
    }
  }

  async keep(owner: string, name: string, content: Uint8Array): Promise<string> {
    const named = Buffer.from(Array.from(name).slice(0, NAME_MAX).join('')).toString('base64url');
    const fileId = `${owner}.made.${randomBytes(15).toString('base64url')}.${named}`;
    await this.write(fileId, content);
    return fileId;
  }

  link(fileId: string): Promise<string> {
    const untilMs = this.clock.nowMs() + LINK_MS;
    const query = `until=${String(untilMs)}&mark=${this.mark(fileId, untilMs)}`;
    return Promise.resolve(`/files/${encodeURIComponent(fileId)}?${query}`);
  }

  /** Whether a link is ours and still good. */
  isLinkGood(fileId: string, until: string, mark: string): boolean {
    const untilMs = Number(until);
    if (!Number.isSafeInteger(untilMs) || untilMs < this.clock.nowMs()) return false;
    const expected = Buffer.from(this.mark(fileId, untilMs));
    const given = Buffer.from(mark);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  /** Null when there is no such file, or the id is none. */
  async read(fileId: string): Promise<StoredFile | null> {
    const parts = FILE_ID.exec(fileId);
    if (parts === null || (await this.changedAtMs(fileId)) === null) return null;
    const named = parts[4];
    const name = named === undefined ? null : Buffer.from(named, 'base64url').toString('utf8');
    return { content: await readFile(join(this.folder, fileId)), name, purpose: parts[2] as StoredFile['purpose'] };
  }

  async remove(fileIds: readonly string[]): Promise<void> {
    const known = fileIds.filter((fileId) => FILE_ID.test(fileId));
    await Promise.all(known.map((fileId) => rm(join(this.folder, fileId), { force: true })));
  }

  async older(beforeMs: number, limit: number): Promise<readonly string[]> {
    const names = await readdir(this.folder).catch(() => []);
    const ids = names.filter((name) => FILE_ID.test(name));
    const aged = await Promise.all(ids.map(async (id) => ({ id, atMs: (await this.changedAtMs(id)) ?? beforeMs })));
    return aged
      .filter((file) => file.atMs < beforeMs)
      .sort((a, b) => a.atMs - b.atMs)
      .slice(0, limit)
      .map((file) => file.id);
  }

  private async write(fileId: string, content: Uint8Array): Promise<void> {
    const path = join(this.folder, fileId);
    await mkdir(this.folder, { recursive: true });
    await writeFile(path, content, { flag: 'wx', mode: 0o600 });
    const at = new Date(this.clock.nowMs());
    await utimes(path, at, at);
  }

  private async changedAtMs(fileId: string): Promise<number | null> {
    return stat(join(this.folder, fileId)).then(
      (found) => found.mtimeMs,
      () => null,
    );
  }

  private mark(fileId: string, untilMs: number): string {
    return createHmac('sha256', this.linkSecret)
      .update(`${fileId}|${String(untilMs)}`)
      .digest('base64url');
  }
}

/** By code and not by class: the file system's errors may come from another realm. */
function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}
