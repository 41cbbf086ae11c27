import type { CloudEnvironment } from './cloud-environment';
import { listed, readCommitted } from './document-reads';
import { meets, sorted, type Fields } from './mongo-match';
import { parsed, type Answer, type WireBody } from './wire-body';
import { WireError } from './wire-error';

type Stage = (env: CloudEnvironment, found: readonly Fields[], value: unknown) => readonly Fields[];

interface Lookup {
  readonly from: string;
  readonly pipeline: readonly Fields[];
  readonly as: string;
}

/** The stages that the store uses (`platform.md` §2.3); any other is refused by name. */
const STAGES: Readonly<Record<string, Stage>> = {
  $match: (_env, found, value) => found.filter((fields) => meets(fields, value as Fields)),
  $sort: (_env, found, value) => sorted(found, Object.entries(value as Fields)),
  $limit: (_env, found, value) => found.slice(0, limitOf(value)),
  // Counting nothing gives no document at all.
  $count: (_env, found, value) => (found.length === 0 ? [] : [{ [String(value)]: found.length }]),
  $lookup: (env, found, value) => {
    const { from, pipeline, as } = value as Lookup;
    const joined = pipeline.reduce<readonly Fields[]>(
      (list, stage) => {
        const [[name, inner] = ['', null]] = Object.entries(stage);
        return stageOf(name)(env, list, inner);
      },
      env.all(env.collection(from).name),
    );
    return found.map((fields) => ({ ...fields, [as]: joined }));
  },
  $project: (_env, found, value) => {
    const kept = Object.entries(value as Fields).flatMap(([name, isKept]) => (isKept === 1 ? [name] : []));
    return found.map((fields) => Object.fromEntries(kept.map((name) => [name, fields[name]])));
  },
};

export async function aggregateDocuments(env: CloudEnvironment, body: WireBody): Promise<Answer> {
  if (body['transactionId'] !== undefined) throw new WireError('INVALID_PARAM', 'no aggregation in a transaction');
  const from = env.collection(body['collectionName']);
  const stages = body['stages'] as readonly { readonly stageKey: string; readonly stageValue: string }[];
  const found = await readCommitted(env, () =>
    stages.reduce<readonly Fields[]>(
      // A number alone is no document of EJSON, and is parsed like one inside of one.
      (list, { stageKey, stageValue }) => stageOf(stageKey)(env, list, parsed(`{"value":${stageValue}}`)['value']),
      env.all(from.name),
    ),
  );
  return listed(found);
}

function stageOf(name: string): Stage {
  const stage = STAGES[name];
  if (stage === undefined) throw new WireError('INVALID_PARAM', `unrecognized pipeline stage name: ${name}`);
  return stage;
}

function limitOf(value: unknown): number {
  if (typeof value === 'number' && value > 0) return value;
  throw new WireError('INVALID_PARAM', 'the limit must be positive');
}
