import { openManager, readCredentials } from '../../scripts/cloud-manager';
import { describeStoreConformance } from '../conformance/store-conformance';
import { openRealStore } from '../support/cloud/open-real-store';
import { makeCollections } from './make-collections';

jest.setTimeout(180_000);

const credentials = readCredentials(process.env);
if (typeof credentials === 'string') throw new Error(credentials);

beforeAll(async () => {
  await makeCollections(await openManager(credentials), credentials.environmentId);
});

describeStoreConformance('the cloud store, in a real environment,', () => openRealStore(credentials));
