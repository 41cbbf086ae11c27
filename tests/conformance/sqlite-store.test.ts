import { openSqliteStore } from '../../server/adapters/sqlite/open-sqlite-store';
import { testCollections } from '../support/store-documents';
import { describeStoreConformance } from './store-conformance';

describeStoreConformance('the sqlite store', () => openSqliteStore({ path: ':memory:', collections: testCollections }));
