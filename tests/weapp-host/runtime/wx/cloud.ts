import { textOf, type Bridge, type BridgeReply } from '../bridge';
import type { Observations } from '../observations';
import { fileUrl, keepFile, readFile, writeFile } from '../temporary-files';
import { ApiFailure, asyncApi, textOption, type ApiOptions } from './async-api';

const HTTP_OK_MAX = 299;

/** Who answers cloud calls, and whether the phone is online. */
export interface CloudSurroundings {
  readonly bridge: Bridge;
  readonly observations: Observations;
  readonly isOnline: () => boolean;
}

/** `wx.cloud`, over the wire that the preview gateway speaks. */
export function cloudApis(on: CloudSurroundings) {
  return {
    init: () => undefined,
    CloudID: (cloudID: string) => ({ cloudID }),
    callFunction: asyncApi('cloud.callFunction', (options) => callFunction(on, options)),
    uploadFile: asyncApi('cloud.uploadFile', (options) => uploadToCloud(on, options)),
    downloadFile: asyncApi('cloud.downloadFile', (options) => {
      return download(on, { url: `/files/${encodeURIComponent(textOption(options, 'fileID'))}` });
    }),
    getTempFileURL: asyncApi('cloud.getTempFileURL', (options) => {
      const list = Array.isArray(options['fileList']) ? options['fileList'].map(String) : [];
      return { fileList: list.map((fileID) => ({ fileID, tempFileURL: fileUrl(fileID), status: 0, errMsg: 'ok' })) };
    }),
  };
}

async function callFunction(on: CloudSurroundings, options: ApiOptions): Promise<unknown> {
  const name = textOption(options, 'name');
  const startedMs = Date.now();
  const text = JSON.stringify({ name, data: options['data'] ?? {} });
  const reply = await send(on, {
    path: '/cloud/call',
    method: 'POST',
    contentType: 'application/json',
    body: { text },
  });
  on.observations.cloudCall({ name, tookMs: Date.now() - startedMs });
  const parsed = parse(reply);
  if ('result' in parsed) return { result: parsed['result'], requestID: 'host' };
  const { errCode, errMsg } = (parsed['error'] ?? {}) as { errCode?: number; errMsg?: string };
  throw new ApiFailure(errMsg ?? `HTTP ${String(reply.status)}`, { errCode: errCode ?? -1 });
}

async function uploadToCloud(on: CloudSurroundings, options: ApiOptions): Promise<unknown> {
  const sent = await upload(on, options, `?path=${encodeURIComponent(textOption(options, 'cloudPath'))}`);
  return { fileID: sent['fileId'], statusCode: 200 };
}

async function upload(on: CloudSurroundings, options: ApiOptions, query = ''): Promise<Record<string, unknown>> {
  const file = readFile(textOption(options, 'filePath'));
  if (file === undefined) throw new ApiFailure('file not found');
  const { type, base64 } = file;
  const path = `/cloud/files${query}`;
  const reply = await send(on, { path, method: 'POST', contentType: type, body: { base64 } });
  const parsed = parse(reply);
  if (reply.status > HTTP_OK_MAX) throw new ApiFailure(JSON.stringify(parsed), { errCode: -1 });
  return parsed;
}

/** Fetches a file of the cloud to where the caller wants it, or into a temporary one. */
async function download(on: CloudSurroundings, options: ApiOptions): Promise<unknown> {
  const url = textOption(options, 'url');
  const reply = await send(on, { path: url, method: 'GET' });
  const statusCode = reply.status;
  if (statusCode > HTTP_OK_MAX) throw new ApiFailure(`HTTP ${String(statusCode)}`, { errCode: -1 });
  const file = { type: reply.contentType, base64: reply.base64 };
  const filePath = textOption(options, 'filePath');
  if (filePath === '') return { tempFilePath: keepFile(file, extensionOf(url)), statusCode };
  writeFile(filePath, file);
  return { filePath, statusCode };
}

function extensionOf(address: string): string {
  return /\.(\w{1,5})$/.exec(address)?.[1] ?? 'bin';
}

async function send(on: CloudSurroundings, request: Parameters<Bridge['send']>[0]): Promise<BridgeReply> {
  if (!on.isOnline()) throw new ApiFailure('request:fail network is down', { errCode: -1 });
  return on.bridge.send(request);
}

function parse(reply: BridgeReply): Record<string, unknown> {
  try {
    return JSON.parse(textOf(reply)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** `wx.uploadFile` and `wx.downloadFile`, over the same wire. */
export function fileTransferApis(on: CloudSurroundings) {
  return {
    uploadFile: asyncApi('uploadFile', async (options) => {
      const parsed = await upload(on, options);
      return { statusCode: 200, data: JSON.stringify(parsed) };
    }),
    downloadFile: asyncApi('downloadFile', (options) => download(on, options)),
  };
}
