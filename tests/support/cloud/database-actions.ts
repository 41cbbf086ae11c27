import { aggregateDocuments } from './aggregate-document';
import type { CloudEnvironment } from './cloud-environment';
import { calculateDocument, getDocument } from './document-reads';
import { insertDocument, modifyDocument, removeDocument } from './document-writes';
import type { Answer, WireBody } from './wire-body';

type Action = (env: CloudEnvironment, body: WireBody) => Promise<Answer>;

/** What the SDK may ask of the database (`cloud-wire.md` A, "Wire samples"); anything else is refused by name. */
export const DATABASE_ACTIONS: Readonly<Record<string, Action>> = {
  'database.addCollection': (env, body) => {
    env.collections.add(String(body['collectionName']));
    return Promise.resolve({});
  },
  'database.startTransaction': async (env) => ({ transactionId: await env.begin() }),
  'database.commitTransaction': async (env, body) => {
    await env.commit(String(body['transactionId']));
    return {};
  },
  'database.abortTransaction': async (env, body) => {
    await env.abort(String(body['transactionId']));
    return {};
  },
  'database.insertDocument': insertDocument,
  'database.getDocument': getDocument,
  'database.modifyDocument': modifyDocument,
  'database.removeDocument': removeDocument,
  'database.calculateDocument': calculateDocument,
  'database.aggregateDocuments': aggregateDocuments,
};
