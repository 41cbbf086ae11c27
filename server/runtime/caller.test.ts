import { testKeys } from '../../tests/support/fake-ports';
import type { Keys } from '../ports/keys';
import { callerOf, type PlatformIdentity } from './caller';

const identity = (change: Partial<PlatformIdentity> = {}): PlatformIdentity => ({
  ...{ openid: 'o-li', openGroupId: null, entrance: 'wx_client', requestId: 'r1' },
  ...change,
});
const caller = (change: Partial<PlatformIdentity> = {}, keys: Keys = testKeys) => callerOf(keys, identity(change));
const LONG = /^[A-Za-z0-9_-]{43}$/;

describe('who is calling', () => {
  it('is known by digests, and the openid goes no further', () => {
    const { personId, groupBindingId, chatMemberId } = caller({ openGroupId: 'G-wutong', groupOpenid: 'go-li' });
    expect([personId, groupBindingId, chatMemberId].map((id) => id?.slice(0, 3))).toEqual(['pe_', 'gb_', 'cm_']);
    for (const id of [personId, groupBindingId, chatMemberId]) expect(id?.slice(3)).toMatch(LONG);
    const told = JSON.stringify(caller({ openGroupId: 'G-wutong', groupOpenid: 'go-li' }));
    for (const secret of ['o-li', 'G-wutong', 'go-li']) expect(told).not.toContain(secret);
  });

  it.each<[string, Partial<PlatformIdentity>, Partial<PlatformIdentity>]>([
    ['another person', {}, { openid: 'o-wang' }],
    ['another group', { openGroupId: 'G-a', groupOpenid: 'g' }, { openGroupId: 'G-b', groupOpenid: 'g' }],
    ['another name in the chat', { openGroupId: 'G-a', groupOpenid: 'g' }, { openGroupId: 'G-a', groupOpenid: 'h' }],
  ])('is somebody else with %s, and the same again with the same', (_who, one, other) => {
    const ids = (of: Partial<PlatformIdentity>) => {
      const { personId, groupBindingId, chatMemberId } = caller(of);
      return { personId, groupBindingId, chatMemberId };
    };
    expect(ids(one)).toEqual(ids(one));
    expect(ids(one)).not.toEqual(ids(other));
  });

  it.each([
    ['neither group nor name', { openGroupId: null }, 0, 0],
    ['a name without its group', { openGroupId: null, groupOpenid: 'g' }, 0, 0],
    ['a group without a name', { openGroupId: 'G' }, 1, 0],
    ['a group, and a name that the platform holds back', { openGroupId: 'G', groupOpenid: null }, 1, 0],
    ['both', { openGroupId: 'G', groupOpenid: 'g' }, 1, 1],
  ])('%s', (_name, change, groups, names) => {
    const { groupBindingId, chatMemberId } = caller(change);
    expect([groupBindingId === null ? 0 : 1, chatMemberId === null ? 0 : 1]).toEqual([groups, names]);
  });

  it('is told with the entrance, the request and where the phone is', () => {
    expect(caller()).toMatchObject({ entrance: 'wx_client', requestId: 'r1', clientIp: '' });
    expect(caller({ clientIp: '1.2.3.4' })).toMatchObject({ clientIp: '1.2.3.4' });
  });

  it('has an address that is sealed when somebody asks for it, and that opens to the openid', () => {
    const sealed: string[] = [];
    const keys: Keys = {
      ...testKeys,
      seal: (purpose, text) => {
        sealed.push(text);
        return testKeys.seal(purpose, text);
      },
    };
    const li = caller({}, keys);
    expect(sealed).toEqual([]);
    expect(testKeys.open('notice-address', li.sealedAddress)).toBe('o-li');
    expect(sealed).toEqual(['o-li']);
  });
});
