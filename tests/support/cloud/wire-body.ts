import { EJSON } from 'bson';
import type { HostileTransaction } from '../../../server/adapters/hostile/hostile-transaction';
import type { CloudEnvironment, Kept } from './cloud-environment';
import { meets, sorted, type Fields } from './mongo-match';
import { WireError } from './wire-error';

export type WireBody = Readonly<Record<string, unknown>>;
export type Answer = Readonly<Record<string, unknown>>;

export function matching(env: CloudEnvironment, body: WireBody): readonly Fields[] {
  const from = env.collection(body['collectionName']);
  const condition = conditionOf(body);
  const order = Object.entries(typeof body['order'] === 'string' ? parsed(body['order']) : {});
  const found = env.all(from.name).filter((fields) => meets(fields, condition));
  return sorted(found, order);
}

export function conditionOf(body: WireBody): Fields {
  return typeof body['query'] === 'string' && body['query'] !== '' ? parsed(body['query']) : {};
}

/** The id that a call on one document names. */
export function idOf(body: WireBody): string {
  const id = conditionOf(body)['_id'];
  if (body['queryType'] !== 'DOC' || typeof id !== 'string')
    throw new WireError('INVALID_PARAM', 'a transaction takes calls on one document only');
  return id;
}

export function transactionOf(env: CloudEnvironment, body: WireBody): HostileTransaction | null {
  return typeof body['transactionId'] === 'string' ? env.transaction(body['transactionId']) : null;
}

export const parsed = (text: string): Fields => EJSON.parse(text) as Fields;

export function keep(fields: Fields): Kept {
  return { id: String(fields['_id']), schema: 1, fields };
}
