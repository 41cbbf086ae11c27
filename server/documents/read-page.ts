import { LIMITS } from '../../domain/kernel/limits';
import type { Keys } from '../ports/keys';
import type { Collection, Document, Query, Store, Stored } from '../ports/store';

export interface PageRequest<Doc extends Document> {
  readonly from: Collection<Doc>;
  readonly equal: Query<Doc>['equal'];
  /** The cursor of the page before, as the phone sent it back. A forged or foreign one starts at the beginning. */
  readonly after: string | undefined;
  readonly direction?: 'up' | 'down';
  /** The field the list goes by, unique within it; `order` without it. */
  readonly by?: keyof Doc & string;
  /** Only documents whose `order` is below this, for lists read downwards. */
  readonly below?: string;
  /** Only documents whose `by` begins so. */
  readonly prefix?: string;
  readonly limit?: number;
}

export interface DocumentPage<Doc extends Document> {
  readonly documents: readonly Stored<Doc>[];
  readonly next: string | null;
}

/** Reads one page of a list by its `order`, newest first unless told otherwise. One store request, whatever the length. */
export async function readPage<Doc extends Document & { readonly order: string }>(
  ports: { readonly store: Store; readonly keys: Keys },
  request: PageRequest<Doc>,
): Promise<DocumentPage<Doc>> {
  const direction = request.direction ?? 'down';
  const by = fieldOf(request);
  const limit = Math.min(request.limit ?? LIMITS.page, LIMITS.pageMax);
  const scope = scopeOf(request, direction);
  const cursor = request.after === undefined ? null : openCursor(ports.keys, scope, request.after);
  const start = cursor ?? request.below ?? null;
  const range = { ...within(request.prefix), ...beyond(start, direction) };
  const documents = await ports.store.query(request.from, {
    equal: request.equal,
    ...(Object.keys(range).length === 0 ? {} : { range: { field: by, ...range } }),
    order: { field: by, direction },
    limit: limit + 1,
  });
  const shown = documents.slice(0, limit);
  const last = shown.at(-1);
  const next = documents.length > limit && last !== undefined ? makeCursor(ports.keys, scope, String(last[by])) : null;
  return { documents: shown, next };
}

/** Above every text that begins with a prefix, as far as texts are written by people. */
const LAST = '\uffff';

const within = (prefix = '') => (prefix === '' ? {} : { from: prefix, before: `${prefix}${LAST}` });

const beyond = (start: string | null, direction: 'up' | 'down') =>
  start === null ? {} : { [direction === 'down' ? 'before' : 'after']: start };

const fieldOf = <Doc extends Document & { readonly order: string }>(request: PageRequest<Doc>): keyof Doc & string =>
  request.by ?? 'order';

/** Ties a cursor to its list: another filter, direction or order is another list. */
function scopeOf<Doc extends Document>(request: PageRequest<Doc>, direction: 'up' | 'down'): string {
  const { from, equal, by, prefix } = request;
  const narrowed = `${by === undefined ? '' : `|${by}`}${prefix === undefined ? '' : `|${prefix}`}`;
  return `${from.name}|${JSON.stringify(equal)}|${direction}${narrowed}`;
}

/** A signed position in one list; `scope` ties it to that list. */
export function makeCursor(keys: Keys, scope: string, order: string): string {
  const keyId = keys.currentKeyId;
  return [keyId, Buffer.from(order).toString('base64url'), mac(keys, keyId, scope + order)].join('.');
}

/** The position in a cursor; null when it is forged or belongs to another list. */
export function openCursor(keys: Keys, scope: string, cursor: string): string | null {
  const [keyId = '', packed = '', signature = ''] = cursor.split('.');
  const order = Buffer.from(packed, 'base64url').toString();
  const expected = mac(keys, keyId, scope + order);
  return expected !== '' && expected === signature ? order : null;
}

function mac(keys: Keys, keyId: string, text: string): string {
  const bytes = keys.sign(keyId, 'cursor', text);
  return bytes === null ? '' : Buffer.from(bytes.subarray(0, 12)).toString('base64url');
}
