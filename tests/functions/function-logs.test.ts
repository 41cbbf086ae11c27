import { JOBS } from '../../server/jobs/every-job';
import { deployFunctions, type Deployment, OWNER_CODE } from '../support/cloud/deployed-functions';
import type { CalledAs } from '../support/cloud/function-instance';

jest.setTimeout(120_000);

const NAME = '李小满';
const PHONE = '13800138000';
const ANSWER = '对花生过敏，住三号楼';
const IP = '10.11.12.13';
const GROUP_OPENID = 'go-li-in-the-chat';
const OPENIDS = ['o-owner', 'o-li'];
const DAY_MS = 86_400_000;

interface Answer {
  readonly ok: boolean;
  readonly code?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A day of the deployed functions on which much goes wrong, with everything they wrote to their logs. */
describe('what the deployed functions log', () => {
  let cloud: Deployment;
  let lines: readonly string[];
  /** What must never be read there: identities, addresses, words, codes and whatever stands for somebody. */
  const secrets: string[] = [NAME, PHONE, ANSWER, IP, GROUP_OPENID, OWNER_CODE, 'wx-group-1', ...OPENIDS];
  let callCount = 0;

  const card = { groupCloudId: { cloudID: 'c-1', data: { opengid: 'wx-group-1', group_openid: GROUP_OPENID } } };
  const by = (openid: string): CalledAs & { CLIENTIP: string } => ({
    OPENID: openid,
    SOURCE: 'wx_client',
    CLIENTIP: IP,
    OPEN_DATA_INFO: JSON.stringify({ keys: ['groupCloudId'] }),
  });
  const call = async (name: 'member' | 'operator', openid: string, operation: string, input: object = {}) => {
    callCount += 1;
    const key = `key-${String(callCount).padStart(16, '0')}`;
    const sent = { operation, input, key, ...card, userInfo: { appId: 'wx0', openId: openid } };
    return (await cloud.functions[name].call(sent, by(openid), `req-${String(callCount)}`)) as Answer;
  };
  const done = async (...asked: Parameters<typeof call>): Promise<Readonly<Record<string, unknown>>> => {
    const answer = await call(...asked);
    if (!answer.ok) throw new Error(`${asked[2]}: ${JSON.stringify(answer)}`);
    return answer.data ?? {};
  };
  const timer = (event: object = { Type: 'timer' }, SOURCE = 'wx_trigger') => {
    callCount += 1;
    return cloud.functions.jobs.call(event, { SOURCE }, `req-${String(callCount)}`);
  };
  const push = (event: object, as: CalledAs) => {
    callCount += 1;
    const sent = { MsgType: 'event', FromUserName: 'o-li', ...event };
    return cloud.functions.push.call(sent, as, `req-${String(callCount)}`);
  };
  /** Everything that the platform can be asked fails, with all that was asked in its message. */
  const breakPlatform = () => {
    cloud.openApi.answer = (asked) => ({ errcode: 45009, errmsg: `no: ${JSON.stringify(asked)} ${NAME} ${PHONE}` });
  };

  beforeAll(async () => {
    cloud = await deployFunctions();
    await done('operator', 'o-owner', 'groups.become-owner', { code: OWNER_CODE });
    const group = { name: '梧桐里', type: 'interest', bindsCard: true };
    const groupId = String((await done('operator', 'o-owner', 'groups.create', group))['groupId']);
    await done('member', 'o-li', 'groups.join', { acceptsRules: true });
    breakPlatform();
    await done('member', 'o-li', 'groups.edit-profile', { name: NAME, avatarFileId: null, showsName: true });
    await done('member', 'o-li', 'groups.complain', { groupId, text: `${NAME} ${PHONE}：少了 2 分` });
    await done('operator', 'o-owner', 'groups.renew-invitation', { groupId });
    const { invitation } = await done('operator', 'o-owner', 'groups.read-settings', { groupId });
    secrets.push((invitation as { code: string }).code);
    await signUp(groupId);
    await remind(groupId);
    await picture();
    const chainId = await chain(groupId);
    expect(await call('operator', 'o-owner', 'chains.draw-code', { chainId })).toMatchObject({ ok: false });
    await call('member', 'o-li', `${NAME}.${PHONE}`, { [PHONE]: NAME });
    await call('member', 'o-li', 'groups.join', { invitationCode: PHONE, acceptsRules: true });
    await timer();
    await timer({ Type: NAME }, 'wx_client');
    await brokenNight();
    await push({ Event: 'wxa_media_check', trace_id: PHONE, errcode: 0, result: { suggest: 'pass' } }, { SOURCE: '' });
    await push({ Event: 'subscribe_msg_change_event', List: { TemplateId: PHONE } }, { SOURCE: 'wx_client' });
    lines = Object.values(cloud.functions).flatMap((each) => each.lines());
  });
  afterAll(() => cloud.close());

  /** A timer that finds a collection gone. */
  async function brokenNight(): Promise<void> {
    const { collections } = cloud.environment;
    collections.delete('chains');
    await expect(timer()).rejects.toThrow();
    collections.add('chains');
  }

  async function signUp(groupId: string): Promise<void> {
    const question = {
      ...{ id: 'q1', title: '有什么要注意', kind: 'text', minLength: 1, maxLength: 100 },
      ...{ helpText: '', required: true, showIf: null },
    };
    const asked = { ...question, purpose: '点菜时用', personal: true, keepDays: 7 };
    const nowMs = Date.now();
    const terms = {
      ...{ title: '周六聚餐', introText: '老地方', placeText: '桑下咖啡' },
      event: { startsAtMs: nowMs + 5 * DAY_MS, endsAtMs: nowMs + 5 * DAY_MS + 3_600_000 },
      ...{ opensAtMs: nowMs, closesAtMs: nowMs + 4 * DAY_MS, capacity: 2, perMember: { max: 1, per: 'form' } },
      ...{ plusOnesMax: 1, approval: true, waitlist: null, cancelUntil: 'start', editUntil: 'close' },
      ...{ attendancePoints: 0, selfCheckIn: true, walkIns: true, showsNames: true, feeNote: '', sensitivity: 'none' },
      questions: [asked],
    };
    const { formId } = await done('operator', 'o-owner', 'sign-ups.publish-form', { groupId, terms });
    const wish = { groupId, formId, edition: 1, answers: { q1: ANSWER }, places: 1, joinsWaitlist: false };
    await done('member', 'o-li', 'sign-ups.submit', wish);
  }

  async function remind(groupId: string): Promise<void> {
    const fields = [{ field: 'thing1', fact: 'words' }];
    const template = { kind: 'complaint-answered', templateId: 'tmpl-1', fields };
    await done('operator', 'o-owner', 'groups.edit-templates', { templates: [template] });
    await done('member', 'o-li', 'groups.allow-reminders', { templateIds: ['tmpl-1'] });
    const { items } = await done('operator', 'o-owner', 'groups.list-complaints', { groupId });
    const [complaint] = items as readonly { complaintId: string }[];
    const answer = { groupId, complaintId: complaint?.complaintId, text: `${NAME}，补上了` };
    await done('operator', 'o-owner', 'groups.answer-complaint', answer);
  }

  async function picture(): Promise<void> {
    const { path } = await done('member', 'o-li', 'groups.open-avatar-slot');
    const avatarFileId = cloud.storage.upload('qunli-test', String(path), Buffer.from([0x89]));
    secrets.push(String(path));
    await done('member', 'o-li', 'groups.edit-profile', { name: NAME, avatarFileId, showsName: true });
  }

  async function chain(groupId: string): Promise<string> {
    const nowMs = Date.now();
    const sku = { name: '', priceFen: 6_990, tiers: [], stockCount: 30, perMemberMax: 3 };
    const terms = {
      ...{ title: '草莓', text: '', pictureFileIds: [], opensAtMs: nowMs, closesAtMs: nowMs + DAY_MS },
      items: [{ title: '大果', note: '', pictureFileId: null, skus: [sku] }],
      ...{ threshold: null, entriesPerMemberMax: 2, paymentText: '当面付', pointsCapPercent: 0, acceptsCoupons: false },
      points: [{ name: '送到楼下', address: '', asksBuilding: true, slots: [] }],
      ...{ questions: [{ label: '备注', isRequired: false }], shortageRule: 'by-number' },
    };
    const { chainId } = await done('operator', 'o-owner', 'chains.create', { groupId, terms });
    const wish = { chainId, lines: [{ sku: 0, count: 1 }], point: 0, building: '三号楼 502', answers: [ANSWER] };
    const { entryId } = await done('member', 'o-li', 'chains.join', { ...wish, forName: NAME });
    const { pickUpToken } = await done('member', 'o-li', 'chains.read-entry', { entryId });
    if (typeof pickUpToken === 'string') secrets.push(pickUpToken);
    return String(chainId);
  }

  const events = () => lines.map((line) => (JSON.parse(line) as { event: string }).event);

  it('tells of everything that went wrong', () => {
    expect([...new Set(events())].sort()).toEqual(
      expect.arrayContaining([
        'call-failed',
        'image-check-failed',
        'job-failed',
        'message-failed',
        'push-refused',
        'push-taken',
        'risk-unknown',
        'text-check-failed',
        'timer-ran',
        'timer-refused',
        'wake-up-failed',
      ]),
    );
  });

  it("names what failed by words that the bundle kept, and by the platform's codes", () => {
    const facts = (event: string) =>
      lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter((line) => line['event'] === event);
    const jobs = facts('job-failed').map(({ job }) => String(job));
    expect(jobs).toContain('settleChains');
    expect(Object.keys(JOBS)).toEqual(expect.arrayContaining(jobs));
    expect(facts('wake-up-failed').map(({ errCode }) => errCode)).toContain(45009);
    for (const event of ['job-failed', 'wake-up-failed'])
      for (const { level } of facts(event)) expect(level).toBe('error');
  });

  it('is of calls that asked nobody for anything inside a transaction, however badly they were answered', () => {
    expect(cloud.openApi.calls.length).toBeGreaterThan(10);
    expect(cloud.askedInside).toEqual([]);
  });

  it('names the invocation in every line, and each line is one object', () => {
    for (const line of lines) {
      expect(JSON.parse(line)).toMatchObject({ requestId: expect.stringMatching(/^req-\d+$/) as unknown });
    }
  });

  it('holds nothing of anybody: no openid, phone, name, address, answer, code or token', () => {
    for (const secret of secrets) expect(lines.filter((line) => line.includes(secret))).toEqual([]);
    expect(lines.filter((line) => /1[3-9]\d{9}|[\u4e00-\u9fff]|\bo-[a-z]+\b|pe_[\w-]{20}/.test(line))).toEqual([]);
  });
});
