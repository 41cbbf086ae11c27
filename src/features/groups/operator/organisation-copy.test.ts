import { operatorApi } from '../../../../contracts/operator-api';
import { AUDIT_WORDS } from './organisation-copy';

test('whatever staff do with sign-ups reads as what it was', () => {
  const audited = Object.entries(operatorApi)
    .filter(([name, operation]) => name.startsWith('sign-ups.') && 'audited' in operation && operation.audited)
    .map(([name]) => name);
  expect(audited.length).toBeGreaterThan(10);
  expect(audited.filter((name) => !(name in AUDIT_WORDS))).toEqual([]);
});
