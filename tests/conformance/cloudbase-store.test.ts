import { openCloudStore } from '../support/cloud/open-cloud-store';
import { testCollections } from '../support/store-documents';
import { describeStoreConformance } from './store-conformance';

jest.setTimeout(60_000);

describeStoreConformance('the cloud store, through the unmodified SDK,', () =>
  openCloudStore({ collections: testCollections }),
);
