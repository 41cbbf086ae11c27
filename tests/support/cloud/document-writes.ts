import type { HostileTransaction } from '../../../server/adapters/hostile/hostile-transaction';
import { keyOf } from '../../../server/adapters/hostile/hostile-transaction';
import type { CloudEnvironment, Kept } from './cloud-environment';
import { meets, type Fields } from './mongo-match';
import { updated } from './mongo-update';
import { conditionOf, idOf, keep, matching, parsed, transactionOf, type Answer, type WireBody } from './wire-body';
import { WireError } from './wire-error';

export async function insertDocument(env: CloudEnvironment, body: WireBody): Promise<Answer> {
  const into = env.collection(body['collectionName']);
  const documents = (body['data'] as readonly string[]).map(parsed);
  for (const fields of documents) {
    const kept = keep(fields);
    const tx = transactionOf(env, body);
    if (tx !== null) await tx.create(into, kept);
    else await plainInsert(env, into.name, kept);
  }
  return { data: { insertedIds: documents.map((fields) => fields['_id']) } };
}

async function plainInsert(env: CloudEnvironment, name: string, kept: Kept): Promise<void> {
  const { history } = env.engine;
  await env.engine.plainWrite(keyOf(name, kept.id), () => {
    if (history.at(name, kept.id) !== null)
      throw new WireError('DATABASE_REQUEST_FAILED', `E11000 duplicate key error dup key: { _id: "${kept.id}" }`);
    history.apply([{ collection: name, id: kept.id, version: 1, document: history.own(kept, 1) }]);
    return true;
  });
}

export async function modifyDocument(env: CloudEnvironment, body: WireBody): Promise<Answer> {
  const from = env.collection(body['collectionName']);
  const tx = transactionOf(env, body);
  const change = changeOf(body);
  if (tx !== null) return modifyInTransaction(tx, { from, id: idOf(body), upsert: body['upsert'] === true, change });
  const { history } = env.engine;
  const write = (id: string) =>
    env.engine.plainWrite(keyOf(from.name, id), () => {
      const before = env.committed(from.name, id);
      if (before === null || !meets(before, conditionOf(body))) return 0;
      const version = (history.at(from.name, id)?.version ?? 0) + 1;
      history.apply([{ collection: from.name, id, version, document: history.own(keep(change(before)), version) }]);
      return 1;
    });
  const ids = matching(env, body).map((fields) => String(fields['_id']));
  if (ids.length === 0 && body['upsert'] === true) {
    await plainInsert(env, from.name, keep(change({ _id: idOf(body) })));
    return { data: { updated: 0, upsert_id: idOf(body) } };
  }
  // An update of nothing is a request, too: it takes its time and may fail.
  if (ids.length === 0) await env.engine.plainWrite('', () => 0);
  let updatedCount = 0;
  for (const id of body['multi'] === true ? ids : ids.slice(0, 1)) updatedCount += await write(id);
  return { data: { updated: updatedCount, upsert_id: null } };
}

async function modifyInTransaction(
  tx: HostileTransaction,
  {
    from,
    id,
    upsert,
    change,
  }: {
    from: ReturnType<CloudEnvironment['collection']>;
    id: string;
    upsert: boolean;
    change: (before: Fields) => Fields;
  },
): Promise<Answer> {
  const before = await tx.get<Kept>(from, id);
  if (before !== null) {
    await tx.replace(from, before, keep(change(before.fields)));
    return { data: { updated: 1, upsert_id: null } };
  }
  if (!upsert) return { data: { updated: 0, upsert_id: null } };
  await tx.create(from, keep(change({ _id: id })));
  return { data: { updated: 0, upsert_id: id } };
}

/** `merge` is an update in MongoDB's words; without it the document is written whole. */
function changeOf(body: WireBody): (before: Fields) => Fields {
  const data = parsed(String(body['data']));
  if (body['merge'] === true) return (before) => updated(before, data);
  return (before) => ({ ...data, _id: before['_id'] });
}

export async function removeDocument(env: CloudEnvironment, body: WireBody): Promise<Answer> {
  const from = env.collection(body['collectionName']);
  const tx = transactionOf(env, body);
  if (tx !== null) {
    const before = await tx.get<Kept>(from, idOf(body));
    if (before !== null) await tx.remove(from, before);
    return { data: { deleted: before === null ? 0 : 1 } };
  }
  const { history } = env.engine;
  let deleted = 0;
  for (const fields of matching(env, body)) {
    const id = String(fields['_id']);
    deleted += await env.engine.plainWrite(keyOf(from.name, id), () => {
      const version = (history.at(from.name, id)?.version ?? 0) + 1;
      history.apply([{ collection: from.name, id, version, document: null }]);
      return 1;
    });
  }
  return { data: { deleted } };
}
