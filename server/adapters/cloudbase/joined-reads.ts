import type { Read } from '../../ports/store';
import { checkGetMany, planCount, planQuery, type ReadPlan } from '../store-rules/read-plan';
import { conditionOfPlan, nameOf } from './conditions';
import { storedOf } from './documents';
import { failureOfCall } from './sdk-failure';
import type { SdkCommand, SdkDatabase, SdkFields, SdkPipeline } from './sdk';

/** One read as a stage of an aggregation, and its answer from the list that the stage gives. */
interface Part {
  readonly from: string;
  readonly pipeline: readonly object[];
  readonly answer: (found: readonly SdkFields[]) => unknown;
}

/**
 * Several reads as one aggregation: any one document of the first collection, to which each read is joined as a list of its
 * own (`lookup` with a pipeline that mentions nothing of that document; WeChat's documents, Aggregate.lookup). Null when
 * that collection is empty: then there is nothing to join to.
 * @throws StoreMisuse; StoreUnavailable when the request fails.
 */
export async function joinReads(
  database: SdkDatabase,
  reads: readonly Read<unknown>[],
): Promise<readonly unknown[] | null> {
  const parts = reads.map((read) => partOf(database.command, read));
  const [first] = reads;
  if (first === undefined) return [];
  let joined = database.collection(first.from.name).aggregate().limit(1);
  parts.forEach(({ from, pipeline }, at) => {
    joined = joined.lookup({ from, pipeline, as: nameOfPart(at) });
  });
  const asked = joined.project({ _id: 0, ...shown(parts) }).end();
  const { list } = await asked.catch((error: unknown) => {
    throw failureOfCall(error);
  });
  const [lists] = list;
  if (lists === undefined) return null;
  return parts.map(({ answer }, at) => answer(lists[nameOfPart(at)] as readonly SdkFields[]));
}

const nameOfPart = (at: number): string => `read${String(at)}`;

const shown = (parts: readonly Part[]): object => Object.fromEntries(parts.map((_, at) => [nameOfPart(at), 1]));

function partOf(command: SdkCommand, read: Read<unknown>): Part {
  const from = read.from.name;
  const matching = (condition: object): SdkPipeline => command.aggregate.pipeline().match(condition);
  switch (read.kind) {
    case 'get': {
      const pipeline = matching({ _id: command.eq(read.id) }).limit(1);
      return {
        from,
        pipeline: pipeline.done(),
        answer: ([fields]) => (fields === undefined ? null : storedOf(fields)),
      };
    }
    case 'getMany': {
      checkGetMany(read.from, read.ids);
      const asked = [...new Set(read.ids)];
      const pipeline = matching({ _id: command.in(asked) }).limit(Math.max(1, asked.length));
      return { from, pipeline: pipeline.done(), answer: (found) => inOrder(read.ids, found) };
    }
    case 'query': {
      const plan = planQuery(read.from, read.query);
      const pipeline = matching(conditionOfPlan(command, plan)).sort(orderOf(plan)).limit(read.query.limit);
      return { from, pipeline: pipeline.done(), answer: (found) => found.map((fields) => storedOf(fields)) };
    }
    case 'count': {
      const pipeline = matching(conditionOfPlan(command, planCount(read.from, read.filter))).count('total');
      return { from, pipeline: pipeline.done(), answer: ([counted]) => counted?.['total'] ?? 0 };
    }
  }
}

function orderOf({ orderField, direction }: ReadPlan): object {
  const sign = direction === 'up' ? 1 : -1;
  return orderField === 'id' ? { _id: sign } : { [nameOf(orderField)]: sign, _id: sign };
}

/** One answer per id, in the order asked, null where there is none. */
export function inOrder(ids: readonly string[], documents: readonly SdkFields[]): readonly unknown[] {
  const found = new Map(documents.map((fields) => [fields._id, fields]));
  return ids.map((id) => {
    const fields = found.get(id);
    return fields === undefined ? null : storedOf(fields);
  });
}
