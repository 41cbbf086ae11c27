import { randomBytes } from 'node:crypto';
import { type Files, IMAGE_BYTES_MAX, type SlotPurpose, type StoredLook } from '../../ports/files';
import type { SdkServices } from './sdk-services';

const FILE_BYTES_MAX = 10 * 1024 * 1024;
const LINK_SECONDS = 600;
/** Most files in one deletion (the platform's limit). */
const DELETED_AT_ONCE = 50;

/** `cloud://{environment}.{bucket}/people/{owner}/{purpose}/…`: what the platform calls a file of ours. */
const FILE_ID = /^cloud:\/\/[^/]+\/people\/([A-Za-z0-9_-]{1,64})\/(?:avatar|picture|file|made)\/[^/]+(?:\/[^/]+)?$/;

/** A file of ours whose only use is its id: environment and bucket stand before the path, and only the storage knows which. */
const MARK = 'people/nobody/made/mark/mark';

/** The first bytes alone: the answer says beside them how many there are. */
const HEAD = { range: 'bytes=0-15' };

type Fetch = (url: string, init: { readonly headers: typeof HEAD }) => Promise<Response>;

/** Files in the cloud's storage. A slot is a path: the phone uploads to it, and the storage lets only its uploader write there. */
export class CloudFiles implements Files {
  private root: string | null = null;

  constructor(
    private readonly sdk: Pick<SdkServices, 'uploadFile' | 'getTempFileURL' | 'deleteFile'>,
    private readonly fetch: Fetch = globalThis.fetch,
  ) {}

  slot({ memberId, purpose }: { readonly memberId: string; readonly purpose: SlotPurpose }, id: string) {
    const maxBytes = purpose === 'file' ? FILE_BYTES_MAX : IMAGE_BYTES_MAX;
    return { path: `people/${memberId}/${purpose}/${id}`, maxBytes };
  }

  async idAt(path: string): Promise<string> {
    this.root ??= await this.findRoot();
    return this.root + path;
  }

  async owns(memberId: string, fileId: string): Promise<boolean> {
    return FILE_ID.exec(fileId)?.[1] === memberId && (await this.address(fileId)) !== null;
  }

  async look(memberId: string, fileId: string): Promise<StoredLook | null> {
    const url = FILE_ID.exec(fileId)?.[1] === memberId ? await this.address(fileId) : null;
    if (url === null) return null;
    const answer = await this.fetch(url, { headers: HEAD });
    const [, bytes] = /\/(\d+)$/.exec(answer.headers.get('content-range') ?? '') ?? [];
    // Whoever does not keep to the range would send it whole.
    if (answer.status !== 206 || bytes === undefined) {
      await answer.body?.cancel();
      return null;
    }
    return { bytes: Number(bytes), head: new Uint8Array(await answer.arrayBuffer()) };
  }

  async keep(owner: string, name: string, content: Uint8Array): Promise<string> {
    const cloudPath = `people/${owner}/made/${randomBytes(15).toString('base64url')}/${name}`;
    return (await this.sdk.uploadFile({ cloudPath, fileContent: Buffer.from(content) })).fileID;
  }

  async link(fileId: string): Promise<string> {
    const address = await this.address(fileId);
    if (address === null) throw new Error('the platform gave no address for a file');
    return address;
  }

  async remove(fileIds: readonly string[]): Promise<void> {
    const known = fileIds.filter((fileId) => FILE_ID.test(fileId));
    for (let at = 0; at < known.length; at += DELETED_AT_ONCE)
      await this.sdk.deleteFile({ fileList: known.slice(at, at + DELETED_AT_ONCE) });
  }

  /** The SDK cannot list what is stored: what nobody used is found by its slot. */
  older(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  private async findRoot(): Promise<string> {
    const { fileID } = await this.sdk.uploadFile({ cloudPath: MARK, fileContent: Buffer.from('0') });
    if (!fileID.endsWith(MARK)) throw new Error('the platform gave a file an id without its path');
    return fileID.slice(0, -MARK.length);
  }

  private async address(fileId: string): Promise<string | null> {
    const { fileList } = await this.sdk.getTempFileURL({ fileList: [{ fileID: fileId, maxAge: LINK_SECONDS }] });
    const [file] = fileList;
    return file?.status === 0 && file.tempFileURL !== '' ? file.tempFileURL : null;
  }
}
