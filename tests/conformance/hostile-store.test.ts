import { createHostileStore } from '../../server/adapters/hostile/create-hostile-store';
import type { FaultRates } from '../../server/adapters/hostile/faults';
import { documentCases } from './document-cases';
import { guardedCases } from './guarded-cases';
import { queryCases } from './query-cases';
import { describeStoreConformance, type OpenedStore } from './store-conformance';

const open = (faults: FaultRates = {}): OpenedStore => ({
  store: createHostileStore({ seed: 1, faults }).store,
  close: () => Promise.resolve(),
});

describeStoreConformance('the hostile store without faults', open);

/** Conflicts cost runs, never results: only what counts runs is left out. */
describe('the hostile store answers as well when transactions conflict', () => {
  let { store } = open();
  beforeEach(() => {
    ({ store } = open({ conflictAtWrite: 0.002, conflictAtCommit: 0.1 }));
  });
  documentCases(() => store);
  guardedCases(() => store);
  queryCases(() => store);
});
