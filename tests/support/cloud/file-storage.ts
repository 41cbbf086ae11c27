import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jsonReply, type OtherActions } from './serve-cloud';
import type { WireBody } from './wire-body';
import { WireError } from './wire-error';

/** Most files in one request (the platform's limit). */
const FILES_AT_ONCE = 50;

/** The storage of emulated environments: what the SDK uploads, links to and deletes (`storage.*` and the bucket's PUT). */
export class FileStorage {
  readonly files = new Map<string, Buffer>();
  /** How long each address that was given out is good, in seconds. */
  readonly linkSeconds: number[] = [];
  private readonly bucket: Server;

  constructor() {
    this.bucket = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        this.files.set(decodeURIComponent((request.url ?? '').slice(1)), Buffer.concat(chunks));
        response.writeHead(200).end();
      });
    });
    this.bucket.unref();
  }

  readonly actions: OtherActions = async (_env, { body }) => {
    if (body['action'] === 'storage.getUploadMetadata') return jsonReply({ data: await this.placeFor(body) });
    if (body['action'] === 'storage.batchGetDownloadUrl') return jsonReply({ data: this.addressesOf(body) });
    return body['action'] === 'storage.batchDeleteFile' ? jsonReply({ data: this.remove(body) }) : null;
  };

  /** What a phone does with `wx.cloud.uploadFile`: the id that it gets. */
  upload(env: string, path: string, content: Buffer): string {
    const fileId = fileIdOf(env, path);
    this.files.set(fileId, content);
    return fileId;
  }

  private async placeFor(body: WireBody) {
    const fileId = fileIdOf(String(body['envName']), String(body['path']));
    if (!this.bucket.listening)
      await new Promise<void>((listening) => {
        this.bucket.listen(0, '127.0.0.1', listening);
      });
    const { port } = this.bucket.address() as AddressInfo;
    const url = `http://127.0.0.1:${String(port)}/${encodeURIComponent(fileId)}`;
    return { url, token: 't', authorization: 'a', fileId, cosFileId: 'c' };
  }

  private addressesOf(body: WireBody) {
    const asked = listOf(body['file_list']) as readonly { fileid: string; max_age: number }[];
    return {
      download_list: asked.map(({ fileid, max_age: seconds }) => {
        const code = this.files.has(fileid) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST';
        if (code === 'SUCCESS') this.linkSeconds.push(seconds);
        const tempFileURL = code === 'SUCCESS' ? `https://files.example/${fileid.split('/').at(-1) ?? ''}` : '';
        return { code, fileID: fileid, tempFileURL, maxAge: seconds };
      }),
    };
  }

  private remove(body: WireBody) {
    const fileIds = listOf(body['fileid_list']) as readonly string[];
    return {
      delete_list: fileIds.map((fileID) => ({
        fileID,
        code: this.files.delete(fileID) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST',
      })),
    };
  }
}

const fileIdOf = (env: string, path: string): string => `cloud://${env}.6275-${env}-125000/${path}`;

function listOf(value: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  if (list.length > FILES_AT_ONCE) throw new WireError('INVALID_PARAM', `more than ${String(FILES_AT_ONCE)} files`);
  return list;
}
