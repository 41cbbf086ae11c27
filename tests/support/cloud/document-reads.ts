import { EJSON } from 'bson';
import type { HostileTransaction } from '../../../server/adapters/hostile/hostile-transaction';
import type { CloudEnvironment, Kept } from './cloud-environment';
import type { Fields } from './mongo-match';
import { idOf, matching, transactionOf, type Answer, type WireBody } from './wire-body';
import { WireError } from './wire-error';

/** Most documents in one answer, and most bytes (`platform.md` §2.1 and §1.1). */
const LIST_MAX = 1_000;
const REPLY_BYTES_MAX = 1024 * 1024;

export async function getDocument(env: CloudEnvironment, body: WireBody): Promise<Answer> {
  const from = env.collection(body['collectionName']);
  const tx = transactionOf(env, body);
  if (tx !== null) return listed(await getInTransaction(tx, from, body));
  const found = await readCommitted(env, () => matching(env, body));
  const limit = Math.min(typeof body['limit'] === 'number' ? body['limit'] : 100, LIST_MAX);
  const offset = typeof body['offset'] === 'number' ? body['offset'] : 0;
  return { ...listed(found.slice(offset, offset + limit)), limit, offset };
}

async function getInTransaction(
  tx: HostileTransaction,
  from: ReturnType<CloudEnvironment['collection']>,
  body: WireBody,
): Promise<readonly Fields[]> {
  const found = await tx.get<Kept>(from, idOf(body));
  return found === null ? [] : [found.fields];
}

export function listed(found: readonly Fields[]): { readonly data: { readonly list: readonly string[] } } {
  const list = found.map((fields) => EJSON.stringify(fields, { relaxed: false }));
  const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > REPLY_BYTES_MAX) throw new WireError('DATABASE_REQUEST_FAILED', 'query result exceeds 1MB');
  return { data: { list } };
}

export async function calculateDocument(env: CloudEnvironment, body: WireBody): Promise<Answer> {
  const found = await readCommitted(env, () => matching(env, body));
  return { data: { total: found.length } };
}

/** What is read outside of transactions, as late and as surely as the database answers. */
export async function readCommitted<Value>(env: CloudEnvironment, read: () => Value): Promise<Value> {
  await env.engine.pause();
  env.engine.failBefore();
  if (env.engine.isLate()) await env.engine.failLate();
  return read();
}
