import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { beginsAsDocument } from '../../domain/sign-ups/file-type';
import { imageKind } from '../../domain/kernel/image-kind';
import type { PlatformIdentity } from '../../server/runtime/caller';
import { DROPPED, json, malformed, type Answer } from './answer';
import type { Backend } from './backend';
import type { Line } from './line';
import { platformIdentity } from './platform-identity';
import { readBody } from './read-body';
import { readEnvelope } from './read-envelope';
import type { Route, Visit } from './route';

export interface CloudLimits {
  readonly callBytesMax: number;
  readonly pictureBytesMax: number;
  readonly fileBytesMax: number;
  /** How long a body may take to arrive. */
  readonly bodyMs: number;
}

/** What phones reach, and over what. */
export interface Cloud {
  readonly backend: Backend;
  readonly limits: CloudLimits;
  readonly line: Line;
}

const IMAGE_YEAR = 'private, max-age=31536000, immutable';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a phone reaches in WeChat's cloud: functions, and files. */
export function cloudRoutes(cloud: Cloud): readonly Route[] {
  const over =
    (answer: (cloud: Cloud, visit: Visit) => Promise<Answer>) =>
    (visit: Visit): Promise<Answer> =>
      cloud.line.isDown ? Promise.resolve(DROPPED) : answer(cloud, visit);
  return [
    { method: 'POST', path: '/cloud/call', answer: over(answerCall) },
    { method: 'POST', path: '/cloud/files', answer: over(takeFile) },
    { method: 'GET', path: '/files/', answer: over(giveFile) },
  ];
}

async function answerCall({ backend, limits }: Cloud, { request }: Visit): Promise<Answer> {
  if (mediaType(request) !== 'application/json') return malformed(415, 'a call is application/json');
  const identity = identityOf(request);
  if (identity === null) return malformed(400, 'nobody is named as the caller');
  const body = await readBody(request, { maxBytes: limits.callBytesMax, withinMs: limits.bodyMs });
  if (!body.ok) return body.answer;
  const envelope = readEnvelope(body.content);
  if ('status' in envelope) return envelope;
  const { operation, input, key } = envelope.data;
  return json({ result: await backend.call(envelope.name, identity, { operation, input, key }) });
}

/** Stands for `wx.cloud.uploadFile`: one picture or document into a slot that the caller was given. */
async function takeFile({ backend, limits }: Cloud, { request, url }: Visit): Promise<Answer> {
  const identity = identityOf(request);
  if (identity === null) return malformed(400, 'nobody is named as the caller');
  const path = url.searchParams.get('path') ?? '';
  const memberId = await backend.memberIdOf(identity.openid);
  if (memberId === null || !backend.files.isSlotOf(memberId, path))
    return malformed(403, 'this is not a slot of the caller');
  const isFile = backend.files.purposeOf(path) === 'file';
  const maxBytes = isFile ? limits.fileBytesMax : limits.pictureBytesMax;
  const body = await readBody(request, { maxBytes, withinMs: limits.bodyMs });
  if (!body.ok) return body.answer;
  if (!isFit(body.content, isFile))
    return malformed(415, 'a picture is a jpeg, png, webp or gif, a file a pdf or an office document');
  const taken = await backend.files.put(path, body.content);
  return taken ? json({ fileId: path }) : malformed(409, 'the slot was used before');
}

const isFit = (content: Uint8Array, isFile: boolean): boolean =>
  isFile ? beginsAsDocument(content) : imageKind(content) !== null;

/** Pictures are for everyone who knows their random id; all else only for who holds a fresh link. */
async function giveFile({ backend }: Cloud, { rest, url }: Visit): Promise<Answer> {
  const file = await backend.files.read(rest);
  const missing = malformed(404, 'there is no such file');
  if (file === null) return missing;
  if (file.purpose === 'avatar' || file.purpose === 'picture') {
    const type = imageKind(file.content);
    return type === null
      ? missing
      : { status: 200, type, body: file.content, headers: { 'cache-control': IMAGE_YEAR, ...SEALED } };
  }
  const { until, mark } = Object.fromEntries(url.searchParams);
  if (!backend.files.isLinkGood(rest, until ?? '', mark ?? '')) return malformed(403, 'the link is not good any more');
  return {
    status: 200,
    type: typeOf(file.name ?? ''),
    body: file.content,
    headers: { ...SEALED, ...attachment(file.name) },
  };
}

/** A file is never a page of ours, whatever it holds. */
const SEALED = { 'content-security-policy': "default-src 'none'; sandbox" };

function typeOf(name: string): string {
  if (name.endsWith('.xlsx')) return SHEET;
  return name.endsWith('.png') ? 'image/png' : 'application/octet-stream';
}

/** Who sent a file in named it in their answer: the link's own name is used. */
function attachment(name: string | null): Readonly<Record<string, string>> {
  if (name === null) return { 'content-disposition': 'attachment' };
  return { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` };
}

function mediaType(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

function identityOf(request: IncomingMessage): PlatformIdentity | null {
  return platformIdentity(request.headers, randomUUID());
}
