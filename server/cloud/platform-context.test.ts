import { isTimer, readIdentity } from './platform-context';

const phone = { OPENID: 'o-li', SOURCE: 'wx_client', CLIENTIP: '10.1.2.3' };
const opened = { OPEN_DATA_INFO: JSON.stringify({ keys: ['groupCloudId'] }) };
const event = (data: unknown) => ({ groupCloudId: { cloudID: 'c-1', data } });
const both = { opengid: 'wx-group-1', group_openid: 'go-li', chat_type: 3 };

describe('who calls', () => {
  it('comes with the chat and the name there that the platform opened', () => {
    expect(readIdentity(event(both), { ...phone, ...opened }, 'r-1')).toEqual({
      openid: 'o-li',
      entrance: 'wx_client',
      requestId: 'r-1',
      clientIp: '10.1.2.3',
      openGroupId: 'wx-group-1',
      groupOpenid: 'go-li',
    });
  });

  it.each([
    ['names no field', {}],
    ['names another field', { OPEN_DATA_INFO: JSON.stringify({ keys: ['phoneCloudId'] }) }],
    ['is no JSON', { OPEN_DATA_INFO: 'groupCloudId' }],
    ['is a list', { OPEN_DATA_INFO: '["groupCloudId"]' }],
  ])('comes without a chat when the platform %s', (_what, info) => {
    const identity = readIdentity(event(both), { ...phone, ...info }, 'r-1');
    expect(identity).toMatchObject({ openGroupId: null });
    expect(JSON.stringify(identity)).not.toContain('go-li');
  });

  it.each([undefined, null, 'x', {}, { opengid: 7, group_openid: [] }])(
    'comes without a chat when the platform opened %j',
    (data) => {
      expect(readIdentity(event(data), { ...phone, ...opened }, 'r-1')).toMatchObject({
        openGroupId: null,
        groupOpenid: null,
      });
    },
  );
});

/** Every source that the platform documents (`platform.md` §1.4), and none. */
const SOURCES = [
  ...['wx_client', 'wx_devtools', 'wx_http', 'wx_trigger', 'wx_paycallback', 'wx_crawler', 'wx_localdebug'],
  ...['wx_unknown', 'scf', ''],
];

describe('of all that can call a function', () => {
  const taken = (isTaken: (source: string) => boolean) => SOURCES.filter(isTaken);
  const isPhone = (SOURCE: string) => readIdentity({}, { ...phone, SOURCE }, 'r-1') !== null;
  const isClock = (SOURCE: string) => isTimer({ SOURCE });

  it('phones and the simulator of the developer tools are somebody, and nobody else is', () => {
    expect(taken(isPhone)).toEqual(['wx_client', 'wx_devtools']);
    expect(taken((source) => isPhone(`${source},scf`))).toEqual(['wx_client', 'wx_devtools']);
    expect(taken((source) => isPhone(`${source}, wx_client`))).toEqual(['wx_client', 'wx_devtools']);
    expect(readIdentity({}, { ...phone, OPENID: '' }, 'r-1')).toBeNull();
  });

  it('the timer is the timer, also in front of a function, and nobody behind whom it stands', () => {
    expect(taken(isClock)).toEqual(['wx_trigger']);
    expect(taken((source) => isClock(`${source},scf`))).toEqual(['wx_trigger']);
    expect(taken((source) => isClock(`${source},wx_trigger`))).toEqual(['wx_trigger']);
    for (const SOURCE of [undefined, null, 7, ['wx_trigger']]) expect(isTimer({ SOURCE })).toBe(false);
  });
});
