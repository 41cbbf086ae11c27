import { operatorApi } from '../../../../contracts/operator-api';
import { AUDIT_WORDS } from './organisation-copy';

describe('what staff did', () => {
  it('has words for everything that is done with a chain, and keeps all of it', () => {
    const changes = Object.entries(operatorApi).filter(
      ([name, { effect }]) => name.startsWith('chains.') && effect === 'change',
    );
    expect(changes.filter(([, { audited }]) => !audited).map(([name]) => name)).toEqual([]);
    expect(changes.filter(([name]) => AUDIT_WORDS[name] === undefined).map(([name]) => name)).toEqual([]);
  });
});
