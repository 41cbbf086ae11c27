import {
  type Collection,
  type Document,
  type Filter,
  type Query,
  type Read,
  type Stored,
  TOGETHER_MAX,
} from '../../ports/store';
import { StoreMisuse } from '../../ports/store-errors';

/** The single reads of a store whose data is at hand. */
export interface ReaderAtHand {
  get(from: Collection<Document>, id: string): Stored<Document> | null;
  getMany(from: Collection<Document>, ids: readonly string[]): readonly (Stored<Document> | null)[];
  query(from: Collection<Document>, query: Query<Document>): readonly Stored<Document>[];
  count(from: Collection<Document>, filter: Filter<Document>): number;
}

/** @throws StoreMisuse when there are none, or more than 12. */
export function checkTogether(reads: readonly unknown[]): void {
  if (reads.length >= 1 && reads.length <= TOGETHER_MAX) return;
  throw new StoreMisuse(`1 to ${TOGETHER_MAX} reads go together, not ${reads.length}`);
}

/** The answer of one read among several. */
export function answerOf(reader: ReaderAtHand, read: Read<unknown>): unknown {
  switch (read.kind) {
    case 'get':
      return reader.get(read.from, read.id);
    case 'getMany':
      return reader.getMany(read.from, read.ids);
    case 'query':
      return reader.query(read.from, read.query);
    case 'count':
      return reader.count(read.from, read.filter);
  }
}
