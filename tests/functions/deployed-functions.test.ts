import type { CloudEnvironment } from '../support/cloud/cloud-environment';
import { deployFunctions, type Deployment, OWNER_CODE } from '../support/cloud/deployed-functions';
import type { CalledAs } from '../support/cloud/function-instance';
import type { OpenApi } from '../support/cloud/openapi-actions';

jest.setTimeout(120_000);

const CARD = { cloudID: 'c-1', data: { opengid: 'wx-group-1' } };

const CHAIN = {
  ...{ title: '草莓', text: '', pictureFileIds: [], threshold: null, entriesPerMemberMax: 2, questions: [] },
  items: [
    {
      ...{ title: '大果', note: '', pictureFileId: null },
      skus: [{ name: '', priceFen: 6_990, tiers: [], stockCount: 30, perMemberMax: 3 }],
    },
  ],
  points: [{ name: '小店', address: '东门', asksBuilding: false, slots: [] }],
  ...{ paymentText: '当面付款', pointsCapPercent: 0, acceptsCoupons: false, shortageRule: 'by-number' },
};

interface Answer {
  readonly ok: boolean;
  readonly code?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The files of `dist/cloudfunctions`, each in a process of its own, through the SDK, with events as WeChat sends them. */
describe('the deployed functions', () => {
  let deployment: Deployment;
  let functions: Deployment['functions'];
  let environment: CloudEnvironment;
  let openApi: OpenApi;
  let keyCount = 0;

  beforeAll(async () => {
    deployment = await deployFunctions();
    ({ functions, environment, openApi } = deployment);
  });

  afterAll(() => deployment.close());
  afterEach(() => {
    expect(deployment.askedInside).toEqual([]);
  });

  const phone = (openid: string, more: Partial<CalledAs> = {}): CalledAs => ({
    OPENID: openid,
    SOURCE: 'wx_client',
    ...more,
  });
  const byCard = { OPEN_DATA_INFO: JSON.stringify({ keys: ['groupCloudId'] }) };

  /** A call as the platform delivers it: what the phone sent, and what is added on the way. */
  const call = (name: 'member' | 'operator', as: CalledAs, sent: object): Promise<Answer> => {
    keyCount += 1;
    const key = `key-${String(keyCount).padStart(16, '0')}`;
    const added = { userInfo: { appId: 'wx0', openId: as.OPENID }, tcbContext: { source: 'wx' } };
    return functions[name].call({ key, ...sent, ...added }, as) as Promise<Answer>;
  };

  const groupOf = async (as: CalledAs): Promise<unknown> => {
    const listed = await call('member', as, { operation: 'groups.list-my-groups', input: {} });
    return (listed.data?.['groups'] as readonly { readonly groupId: string }[] | undefined)?.[0]?.groupId;
  };

  it('go from an empty environment to a group and a member with an office', async () => {
    const owner = phone('o-owner');
    expect(await call('operator', owner, { operation: 'groups.become-owner', input: { code: 'WRONG-CODE' } })).toEqual(
      expect.objectContaining({ ok: false }),
    );
    const became = await call('operator', owner, { operation: 'groups.become-owner', input: { code: OWNER_CODE } });
    expect(became).toMatchObject({ ok: true });
    const made = await call('operator', phone('o-owner', byCard), {
      operation: 'groups.create',
      input: { name: '梧桐里', type: 'interest', bindsCard: true },
      groupCloudId: CARD,
    });
    expect(made).toMatchObject({ ok: true });
    const groupId = made.data?.['groupId'];

    const forged = { operation: 'groups.join', input: { acceptsRules: true }, groupCloudId: CARD };
    expect(await call('member', phone('o-li'), forged)).toMatchObject({ ok: false });
    expect(await call('member', phone('o-li', byCard), forged)).toMatchObject({ ok: true });
    const home = await call('member', phone('o-li'), { operation: 'groups.read-home', input: { groupId } });
    expect(home).toMatchObject({ ok: true });

    const profile = await call('member', phone('o-li'), { operation: 'groups.read-profile', input: {} });
    const role = { groupId, memberId: profile.data?.['memberId'], role: 'verifier' };
    expect(await call('operator', owner, { operation: 'groups.set-role', input: role })).toMatchObject({ ok: true });
  });

  it('answer the same tap the same, and nobody who is no phone', async () => {
    const tap = { operation: 'groups.accept-rules', input: {}, key: 'one-key-of-one-tap' };
    const first = await call('member', phone('o-li'), tap);
    expect(await call('member', phone('o-li'), tap)).toEqual(first);
    const read = { operation: 'groups.list-my-groups', input: {} };
    for (const SOURCE of ['wx_http', 'wx_unknown', 'scf', '']) {
      expect(await call('member', { OPENID: 'o-li', SOURCE }, read)).toEqual({ ok: false, code: 'NOT_ALLOWED' });
    }
    expect(await call('member', { SOURCE: 'wx_client' }, read)).toEqual({ ok: false, code: 'NOT_ALLOWED' });
    expect(await call('member', phone('o-li'), { operation: 'nothing', input: {} })).toEqual({
      ok: false,
      code: 'UPDATE_APP',
    });
  });

  it('load a context when somebody asks for it', async () => {
    const groups = await call('member', phone('o-li'), { operation: 'groups.list-my-groups', input: {} });
    const [{ groupId }] = groups.data?.['groups'] as [{ readonly groupId: string }];
    const li = phone('o-li');
    const chains = { operation: 'chains.list', input: { groupId, tab: 'running' } };
    expect(await call('member', li, chains)).toMatchObject({ ok: true });
    expect(await call('member', li, { operation: 'sign-ups.list-forms', input: { groupId } })).toMatchObject({
      ok: true,
    });
    for (const operation of ['chains.list-runs', 'sign-ups.list-campaigns'])
      expect(await call('operator', phone('o-owner'), { operation, input: { groupId } })).toMatchObject({ ok: true });
  });

  it('keep the timer to the platform: a phone that calls it costs no request', async () => {
    const before = [...environment.requests.values()].reduce((sum, count) => sum + count, 0);
    for (const SOURCE of ['wx_client', 'wx_devtools', 'wx_http', 'wx_paycallback', 'wx_client,wx_trigger', 'scf', ''])
      expect(await functions.jobs.call({ Type: 'timer' }, phone('o-li', { SOURCE }))).toEqual({ ok: false });
    expect([...environment.requests.values()].reduce((sum, count) => sum + count, 0)).toBe(before);
    expect(await functions.jobs.call({ Type: 'timer', TriggerName: 'hourly' }, { SOURCE: 'wx_trigger' })).toEqual({
      ok: true,
    });
  });

  it('wake the one that delivers when a change leaves something for others, with a mark that nobody can forge', async () => {
    const woken = openApi.calls.filter(({ api }) => api.endsWith('addDelayedFunctionTask'));
    expect(woken.length).toBeGreaterThan(0);
    for (const { request } of woken) {
      expect(request).toMatchObject({ function_name: 'jobs', delay_time: 6 });
      const data = JSON.parse(String(request['data'])) as Record<string, unknown>;
      expect(data).toMatchObject({ reason: 'leftovers' });
      expect(await functions.jobs.call(data, { SOURCE: '' })).toEqual({ ok: true });
      expect(await functions.jobs.call({ ...data, mark: 'x'.repeat(43) }, { SOURCE: '' })).toEqual({ ok: false });
    }
    const forged = { reason: 'leftovers', dueMs: Date.now(), keyId: 'k1', mark: '' };
    expect(await functions.jobs.call(forged, { SOURCE: '' })).toEqual({ ok: false });
  });

  it('wake the one that closes a chain just after its deadline', async () => {
    const closesAtMs = Date.now() + 7_200_000;
    const made = await call('operator', phone('o-owner'), {
      operation: 'chains.create',
      input: { groupId: await groupOf(phone('o-li')), terms: { ...CHAIN, opensAtMs: Date.now(), closesAtMs } },
    });
    expect(made).toMatchObject({ ok: true });
    const woken = openApi.calls
      .filter(({ api }) => api.endsWith('addDelayedFunctionTask'))
      .map(({ request }) => ({ seconds: request['delay_time'], ...(JSON.parse(String(request['data'])) as object) }))
      .filter((task) => (task as { reason?: string }).reason === 'chains');
    expect(woken.map(({ seconds }) => Number(seconds)).some((seconds) => seconds >= 7_200 && seconds <= 7_208)).toBe(
      true,
    );
  });

  /** A push as WeChat words it: no phone in the chain, and the person it is about as its sender. */
  const push = (openid: string, event: object) => ({
    ToUserName: 'gh_0',
    FromUserName: openid,
    CreateTime: 1_795_000_000,
    MsgType: 'event',
    ...event,
  });

  it('take what WeChat pushes, twice if it comes twice, and nothing that a phone sends', async () => {
    const verdict = { Event: 'wxa_media_check', appid: 'wx0', version: 2, trace_id: 't-1', errcode: 0, errmsg: 'ok' };
    const event = push('o-li', { ...verdict, result: { suggest: 'pass', label: 100 }, detail: [] });
    const spent = () => [...environment.requests.values()].reduce((sum, count) => sum + count, 0);
    const before = spent();
    for (const SOURCE of ['wx_client', 'wx_devtools', 'wx_client,scf', 'wx_trigger', 'wx_http', 'wx_paycallback']) {
      expect(await functions.push.call(event, { OPENID: 'o-li', SOURCE })).toEqual({ ok: false });
    }
    expect(await functions.push.call(event, { OPENID: 'o-other', SOURCE: '' })).toEqual({ ok: false });
    expect(spent()).toBe(before);
    expect(await functions.push.call(event, { OPENID: 'o-li', SOURCE: '' })).toBe('success');
    expect(await functions.push.call(event, { OPENID: 'o-li', SOURCE: 'wx_unknown' })).toBe('success');
    const refused = { TemplateId: 'T-1', SubscribeStatusString: 'reject' };
    const changed = push('o-li', { Event: 'subscribe_msg_change_event', List: refused });
    expect(await functions.push.call(changed, { SOURCE: '' })).toBe('success');
  });
});
