import { memberApi } from '../../contracts/member-api';
import type { AnyOperation } from '../../contracts/operation';
import { operatorApi } from '../../contracts/operator-api';
import { checkInput } from '../../server/runtime/check-input';
import { sampleInput } from '../support/sample-input';
import { SPECIAL_SAMPLES } from '../support/special-samples';

const operations = Object.entries<AnyOperation>({ ...memberApi, ...operatorApi });

it.each(operations)('%s accepts an input made from its own schema', (name, operation) => {
  const input = SPECIAL_SAMPLES[name] ?? sampleInput(operation.input);
  expect(checkInput(operation, input)).toMatchObject({ ok: true });
});
