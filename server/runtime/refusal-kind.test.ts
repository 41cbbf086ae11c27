import * as v from 'valibot';
import { change, type RefusalKind } from '../../contracts/operation';
import { refusalKind } from './refusal-kind';

const refusals = { TOO_HIGH: 'final', WAIT: 'again', CLOSED: 'door', EXPIRED: 'door', SLOW_DOWN: 'final' } as const;
const operation = change<null>()({ access: 'person', input: v.strictObject({}), refusals });

it.each<[string, string, RefusalKind]>([
  ['its own, final', 'TOO_HIGH', 'final'],
  ['its own, to be sent again', 'WAIT', 'again'],
  ['its own, at the door', 'CLOSED', 'door'],
  ['common and final, where its own word is another', 'EXPIRED', 'door'],
  ['common and at the door, where its own word is another', 'SLOW_DOWN', 'final'],
  ['common, to be sent again', 'TRY_AGAIN', 'again'],
  ['common, at the door', 'NOT_ALLOWED', 'door'],
  ['declared by nobody', 'WHATEVER', 'door'],
  ['a name that every object has', 'constructor', 'door'],
  ['another such name', 'toString', 'door'],
])('a refusal that is %s', (_what, code, kind) => {
  expect(refusalKind(operation, code)).toBe(kind);
});

it('a common refusal that is final stays final where the operation says nothing of it', () => {
  const silent = change<null>()({ access: 'person', input: v.strictObject({}), refusals: {} });
  expect(refusalKind(silent, 'EXPIRED')).toBe('final');
  expect(refusalKind(silent, 'TOO_HIGH')).toBe('door');
});
