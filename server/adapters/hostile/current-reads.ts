import type { Collection, Document, Filter, Query, SingleReads, Stored } from '../../ports/store';
import { checkGetMany, planCount, planQuery } from '../store-rules/read-plan';
import type { DocumentHistory } from './document-history';
import { matchDocuments } from './match-documents';

/** Reads outside of transactions: of what the last commit left. */
export class CurrentReads implements SingleReads {
  constructor(private readonly history: DocumentHistory) {}

  get<Doc extends Document>(from: Collection<Doc>, id: string): Stored<Doc> | null {
    const revision = this.history.at(from.name, id);
    return revision === null ? null : (this.history.answer(revision.document) as Stored<Doc>);
  }

  getMany<Doc extends Document>(from: Collection<Doc>, ids: readonly string[]): readonly (Stored<Doc> | null)[] {
    checkGetMany(from, ids);
    return ids.map((id) => this.get(from, id));
  }

  query<Doc extends Document>(from: Collection<Doc>, query: Query<Doc>): readonly Stored<Doc>[] {
    const plan = planQuery(from, query);
    const found = matchDocuments(this.history.all(from.name), plan).slice(0, query.limit);
    return found.map((document) => this.history.answer(document)) as Stored<Doc>[];
  }

  count<Doc extends Document>(from: Collection<Doc>, filter: Filter<Doc>): number {
    return matchDocuments(this.history.all(from.name), planCount(from, filter)).length;
  }
}
