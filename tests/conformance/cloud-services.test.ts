import { createCloudImageCheck } from '../../server/adapters/cloudbase/cloud-image-check';
import { createCloudMiniCode } from '../../server/adapters/cloudbase/cloud-mini-code';
import { createCloudPhoneNumbers } from '../../server/adapters/cloudbase/cloud-phone-numbers';
import { createCloudNotifier } from '../../server/adapters/cloudbase/cloud-notifier';
import { createCloudRiskCheck } from '../../server/adapters/cloudbase/cloud-risk-check';
import { createCloudTextCheck } from '../../server/adapters/cloudbase/cloud-text-check';
import { MemoryLog, testKeys } from '../support/fake-ports';
import { openCloudStore, type OpenedCloudStore } from '../support/cloud/open-cloud-store';

jest.setTimeout(60_000);

const OPENID = 'o-li';
const author = { sealedAddress: testKeys.seal('notice-address', OPENID) };

describe("the platform's services, through the unmodified SDK", () => {
  let cloud: OpenedCloudStore;
  let log: MemoryLog;
  beforeEach(async () => {
    cloud = await openCloudStore({ collections: [] });
    cloud.openApi.calls.length = 0;
    log = new MemoryLog();
  });
  afterEach(() => cloud.close());
  const answer = (reply: object | Buffer): void => {
    cloud.openApi.answer = () => reply as never;
  };

  const check = (text = '今天读了三十页') =>
    createCloudTextCheck(cloud.services.openapi, testKeys, log).check(text, author);

  test.each([
    ['pass', 'pass'],
    ['review', 'pending'],
    ['risky', 'refused'],
    ['something new', 'pending'],
  ])('a text whose check says %s is %s', async (suggest, verdict) => {
    answer({ errcode: 0, result: { suggest, label: 100 } });
    expect(await check()).toBe(verdict);
    expect(cloud.openApi.calls).toEqual([
      { api: 'security.msgSecCheck', request: { content: '今天读了三十页', version: 2, scene: 2, openid: OPENID } },
    ]);
  });

  test.each([
    ['the quota is used up', 45009],
    ['the author was not here for two hours', 61010],
    ['the platform is down', -1],
  ])('a text stays pending when %s, and nobody reads whose it was', async (_why, errcode) => {
    answer({ errcode, errmsg: 'no' });
    expect(await check()).toBe('pending');
    expect(log.errors).toHaveLength(1);
    expect(log.lines.join()).not.toContain(OPENID);
  });

  test('a text that is longer than the check takes stays pending unasked', async () => {
    expect(await check('长'.repeat(2_501))).toBe('pending');
    expect(cloud.openApi.calls).toEqual([]);
  });

  const facts = { title: '一张标题特别特别特别特别特别特别长的优惠券', atMs: Date.UTC(2026, 10, 23, 0, 5) };
  const notify = () =>
    createCloudNotifier(cloud.services.openapi, { keys: testKeys, log }).send({
      ...author,
      dedupeId: 'n-1',
      templateId: 'T-1',
      fields: [
        { field: 'thing1', fact: 'title' },
        { field: 'time2', fact: 'atMs' },
      ],
      facts,
      message: { kind: 'coupon-used', facts },
    });

  test('a notice goes out in the words of its template, cut to what the platform takes', async () => {
    answer({ errcode: 0 });
    expect(await notify()).toBe('sent');
    const [call] = cloud.openApi.calls;
    expect(call).toMatchObject({
      api: 'subscribeMessage.send',
      request: { touser: OPENID, template_id: 'T-1', page: 'subpackages/member/pages/notices/index' },
    });
    const data = call?.request['data'] as Readonly<Record<string, { value: string }>>;
    expect(Array.from(data['thing1']?.value ?? '')).toHaveLength(20);
    expect(data['time2']).toEqual({ value: '2026-11-23 08:05' });
  });

  test('a grant that is used up is no failure, anything else is one', async () => {
    answer({ errcode: 43101, errmsg: 'user refuse to accept the msg' });
    expect(await notify()).toBe('no-grant');
    expect(log.errors).toEqual([]);
    answer({ errcode: 47003, errmsg: 'argument invalid' });
    expect(await notify()).toBe('failed');
    expect(log.errors).toHaveLength(1);
  });

  const look = () =>
    createCloudImageCheck(cloud.services.openapi, testKeys, log).ask({
      ...author,
      url: 'https://files.example/a.png',
      use: 'avatar',
    });

  test('a picture is asked about by its address, and its verdict comes under a trace id', async () => {
    answer({ errcode: 0, errmsg: 'ok', trace_id: 'trace-1' });
    expect(await look()).toEqual({ status: 'asked', traceId: 'trace-1' });
    expect(cloud.openApi.calls).toEqual([
      {
        api: 'security.mediaCheckAsync',
        request: { media_url: 'https://files.example/a.png', media_type: 2, version: 2, scene: 1, openid: OPENID },
      },
    ]);
  });

  test.each([45009, 61010, -1])(
    'a picture waits when the platform answers %d, and nobody reads whose it was',
    async (errcode) => {
      answer({ errcode, errmsg: 'no' });
      expect(await look()).toEqual({ status: 'later' });
      expect(log.errors).toHaveLength(1);
      expect(log.lines.join()).not.toContain(OPENID);
    },
  );

  const rank = (clientIp = '10.1.2.3') =>
    createCloudRiskCheck(cloud.services.openapi, { keys: testKeys, log, appid: () => 'wx0' }).rank({
      ...author,
      clientIp,
    });

  test.each([
    [0, 'fine'],
    [3, 'fine'],
    [4, 'high'],
  ])('an account of rank %d is %s', async (risk_rank, risk) => {
    answer({ errcode: 0, risk_rank });
    expect(await rank()).toBe(risk);
    expect(cloud.openApi.calls).toEqual([
      {
        api: 'riskControl.getUserRiskRank',
        request: { appid: 'wx0', openid: OPENID, scene: 1, client_ip: '10.1.2.3' },
      },
    ]);
  });

  test('an account is unknown when the platform fails or the phone has no address, and nobody reads whose', async () => {
    answer({ errcode: 61011, errmsg: 'not open to this program' });
    expect(await rank()).toBe('unknown');
    answer({ errcode: 0 });
    expect(await rank()).toBe('unknown');
    expect(await rank('')).toBe('unknown');
    expect(cloud.openApi.calls).toHaveLength(2);
    expect(log.lines.join()).toMatch(/risk-unknown/);
    expect(log.lines.join()).not.toMatch(/o-li|10\.1\.2\.3/);
  });

  const openPhone = (code: string) =>
    createCloudPhoneNumbers(cloud.services.openapi, log).open({ code, personId: 'p_li' });

  test('a phone number comes without its country', async () => {
    answer({ errcode: 0, phone_info: { phoneNumber: '+8613812345678', purePhoneNumber: '13812345678' } });
    expect(await openPhone('code-1')).toBe('13812345678');
    expect(cloud.openApi.calls).toEqual([{ api: 'phonenumber.getPhoneNumber', request: { code: 'code-1' } }]);
  });

  test.each([
    ['the code was used', 40029],
    ['the free numbers are used up', 1400001],
  ])('no phone number comes when %s', async (_why, errcode) => {
    answer({ errcode, errmsg: 'no' });
    expect(await openPhone('code-1')).toBeNull();
    expect(log.errors).toHaveLength(1);
  });

  test('a mini code comes as the bytes of a picture', async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]);
    answer(picture);
    const drawn = await createCloudMiniCode(cloud.services.openapi).draw({ page: '/pages/home/index', scene: 'g=1' });
    expect(Buffer.from(drawn)).toEqual(picture);
    expect(cloud.openApi.calls[0]).toMatchObject({
      api: 'wxacode.getUnlimited',
      request: { page: 'pages/home/index', scene: 'g=1', check_path: true },
    });
  });
});
