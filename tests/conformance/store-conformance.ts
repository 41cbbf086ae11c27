import type { Store } from '../../server/ports/store';
import { concurrencyCases } from './concurrency-cases';
import { conflictCases } from './conflict-cases';
import { documentCases } from './document-cases';
import { guardedCases } from './guarded-cases';
import { hotDocumentCases } from './hot-document-cases';
import { misuseCases } from './misuse-cases';
import { queryCases } from './query-cases';
import { togetherCases } from './together-cases';
import { transactionCases } from './transaction-cases';

export interface OpenedStore {
  readonly store: Store;
  readonly close: () => Promise<void>;
}

/** Gives the store that the running case uses. */
export type StoreOfCase = () => Store;

/** Everything the port promises, for any adapter. `open` gives an empty store that knows `testCollections`. */
export function describeStoreConformance(name: string, open: () => OpenedStore | Promise<OpenedStore>): void {
  describe(`${name} keeps the promises of the store port`, () => {
    let opened: OpenedStore;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());
    const store = () => opened.store;

    describe('documents', () => {
      documentCases(store);
    });
    describe('queries', () => {
      queryCases(store);
    });
    describe('reads together', () => {
      togetherCases(store);
    });
    describe('transactions', () => {
      transactionCases(store);
    });
    describe('conflicts', () => {
      conflictCases(store);
    });
    describe('guarded updates', () => {
      guardedCases(store);
    });
    describe('concurrency', () => {
      concurrencyCases(store);
    });
    describe('a hot document', () => {
      hotDocumentCases(store);
    });
    describe('misuse', () => {
      misuseCases(store);
    });
  });
}
