import type { Collection, Document, Filter, Query, SingleReads, Stored } from '../../ports/store';
import { checkGetMany, planCount, planQuery } from '../store-rules/read-plan';
import type { Connection } from './connection';
import type { KeptDocuments } from './kept-documents';
import { countSql, selectSql } from './read-sql';
import { type AnyCollection, storedOf, type Table } from './table';

interface Means {
  /**
   * Shows what is committed. The writing connection shows just that while no transaction is open on it, and its cache
   * stays warm, where the other one's is dropped after each commit.
   */
  readonly committed: () => Connection;
  readonly kept: KeptDocuments;
  readonly tableOf: (collection: AnyCollection) => Table;
}

/** Reads outside of transactions. */
export class CommittedReads implements SingleReads {
  constructor(private readonly means: Means) {}

  get<Doc extends Document>(from: Collection<Doc>, id: string): Stored<Doc> | null {
    const { committed, kept, tableOf } = this.means;
    return kept.get(tableOf(from), committed(), id) as Stored<Doc> | null;
  }

  getMany<Doc extends Document>(from: Collection<Doc>, ids: readonly string[]): readonly (Stored<Doc> | null)[] {
    checkGetMany(from, ids);
    return ids.map((id) => this.get(from, id));
  }

  query<Doc extends Document>(from: Collection<Doc>, query: Query<Doc>): readonly Stored<Doc>[] {
    const { committed, tableOf } = this.means;
    const { collection } = tableOf(from);
    const { sql, values } = selectSql(collection, planQuery(from, query), query.limit);
    return committed()
      .statement(sql)
      .all(...values)
      .map(storedOf) as Stored<Doc>[];
  }

  count<Doc extends Document>(from: Collection<Doc>, filter: Filter<Doc>): number {
    const { committed, tableOf } = this.means;
    const { sql, values } = countSql(tableOf(from).collection, planCount(from, filter));
    return committed()
      .statement(sql)
      .get(...values)?.[0] as number;
  }
}
