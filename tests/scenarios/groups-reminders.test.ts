import { deliverOutbox } from '../../server/jobs/deliver-outbox';
import { notices } from '../../server/documents/notices';
import { receivePush } from '../../server/cloud/receive-push';
import { dataOf, openNeighbourhood, WUTONG } from '../support/neighbourhood';
import { grantsOf, TEMPLATE } from '../support/reminding';
import { memberIdOf, openidOf } from '../support/seed-people';
import { EVERY_STORE, type World } from '../support/world';

const ANSWERED = {
  kind: 'complaint-answered',
  templateId: TEMPLATE,
  fields: [
    { field: 'thing1', fact: 'words' },
    { field: 'time2', fact: 'atMs' },
  ],
} as const;

jest.setTimeout(60_000);

describe.each(EVERY_STORE)('reminders outside the program, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await openNeighbourhood({ store });
    dataOf(await keep([ANSWERED]));
  });
  afterEach(() => world.close());

  const keep = (templates: readonly (typeof ANSWERED | object)[]) =>
    world.as('su').call('groups.edit-templates', { templates: templates as never });
  const allow = (templateIds: string[] = [TEMPLATE]) => world.as('li').call('groups.allow-reminders', { templateIds });
  const quota = async () => dataOf(await world.as('li').call('groups.read-reminders', {})).quotas;
  const deliver = () => deliverOutbox(world.ports, { deadlineMs: world.clock.nowMs() + 10_000 });
  /** Something that li is told of. */
  const tellLi = async () => {
    world.clock.advance(1_000);
    const { complaintId } = dataOf(
      await world.as('li').call('groups.complain', { groupId: WUTONG, text: '少了 2 分' }),
    );
    dataOf(await world.as('ping').call('groups.answer-complaint', { groupId: WUTONG, complaintId, text: '补上了' }));
  };

  it('are as many as the member allowed, each message using one up', async () => {
    expect(await quota()).toEqual([{ templateId: TEMPLATE, kinds: ['complaint-answered'], count: 0 }]);
    for (const count of [1, 2]) {
      expect(dataOf(await allow())).toEqual({ counts: [{ templateId: TEMPLATE, count }] });
    }
    for (let told = 0; told < 3; told += 1) await tellLi();
    await deliver();
    expect(world.notifier.sent).toHaveLength(2);
    expect(world.notifier.sent[0]).toMatchObject({
      templateId: TEMPLATE,
      fields: ANSWERED.fields,
      facts: { words: '你的申诉有回复了', atMs: world.clock.nowMs() },
    });
    expect(await quota()).toMatchObject([{ count: 0 }]);
    expect(dataOf(await world.as('li').call('groups.list-notices', {})).items).toHaveLength(3);
  });

  it('count one tap once, however often its call arrives, and no template that is not ours', async () => {
    const input = { templateIds: [TEMPLATE, 'somebody-elses'] };
    for (let sent = 0; sent < 2; sent += 1)
      dataOf(await world.as('li').call('groups.allow-reminders', input, { key: 'one-key-of-one-tap' }));
    expect(await quota()).toMatchObject([{ count: 1 }]);
  });

  it('end when the platform says that none is left', async () => {
    dataOf(await allow());
    dataOf(await allow());
    world.notifier.answer = 'no-grant';
    await tellLi();
    expect(await deliver()).toMatchObject({ deliveredCount: 1 });
    expect(await grantsOf(world, 'li')).toBe(0);
    await tellLi();
    await deliver();
    expect(world.notifier.sent).toHaveLength(1);
  });

  it('use one up for one message, however often it takes to send it', async () => {
    dataOf(await allow());
    dataOf(await allow());
    world.notifier.answer = 'failed';
    await tellLi();
    for (const _attempt of [1, 2]) {
      await deliver();
      world.clock.advance(240_000);
    }
    expect(await grantsOf(world, 'li')).toBe(1);
    world.notifier.answer = 'sent';
    await deliver();
    await deliver();
    expect(world.notifier.sent).toHaveLength(3);
    expect(await grantsOf(world, 'li')).toBe(1);
    const [notice] = await world.store.query(notices, {
      equal: { memberId: memberIdOf('li') },
      order: { field: 'order', direction: 'up' },
      limit: 1,
    });
    expect(notice).not.toHaveProperty('reminding');
  });

  it('are sent by one of two runs at the same time', async () => {
    dataOf(await allow());
    dataOf(await allow());
    await tellLi();
    const reports = await Promise.all([deliver(), deliver(), deliver()]);
    expect(world.notifier.sent).toHaveLength(1);
    expect(reports.map(({ failedCount }) => failedCount)).toEqual([0, 0, 0]);
    expect(await grantsOf(world, 'li')).toBe(1);
    expect(await deliver()).toEqual({ deliveredCount: 0, failedCount: 0, quarantinedCount: 0 });
  });

  it('are left to the run that has them in hand, and to the next once that has died', async () => {
    dataOf(await allow());
    await tellLi();
    let die = (_error: Error): void => undefined;
    const dying = new Promise<never>((_, reject) => {
      die = reject;
    });
    const send = world.notifier.send.bind(world.notifier);
    const sending = new Promise<void>((resolve) => {
      world.notifier.send = () => {
        resolve();
        return dying;
      };
    });
    const died = deliver();
    await sending;
    world.notifier.send = send;
    expect(await deliver()).toMatchObject({ deliveredCount: 0, failedCount: 0 });
    world.clock.advance(59_000);
    expect(await deliver()).toMatchObject({ deliveredCount: 0, failedCount: 0 });
    world.clock.advance(1_000);
    expect(await deliver()).toMatchObject({ deliveredCount: 1, failedCount: 0 });
    expect(world.notifier.sent).toHaveLength(1);
    die(new Error('the function was stopped'));
    await died;
  });

  it('end when the member wants none any more, as the platform pushes it', async () => {
    dataOf(await allow());
    const List = { TemplateId: TEMPLATE, SubscribeStatusString: 'reject' };
    const event = { MsgType: 'event', Event: 'subscribe_msg_change_event', FromUserName: openidOf('li'), List };
    const main = (SOURCE: string) => receivePush({ ports: world.ports, context: () => ({ SOURCE }) });
    expect(await main('wx_client')(event)).toEqual({ ok: false });
    expect(await grantsOf(world, 'li')).toBe(1);
    expect(await main('')(event)).toBe('success');
    expect(await main('')(event)).toBe('success');
    expect(await main('')({ ...event, FromUserName: 'o-nobody' })).toBe('success');
    expect(await grantsOf(world, 'li')).toBe(0);
  });

  it('are set by an owner, one template for a kind and only what its notice holds', async () => {
    expect(await keep([ANSWERED, ANSWERED])).toMatchObject({ code: 'KIND_TWICE' });
    const fields = [{ field: 'thing1', fact: 'phone' }];
    expect(await keep([{ ...ANSWERED, fields }])).toMatchObject({ code: 'FACT_UNKNOWN' });
    expect(await keep([{ ...ANSWERED, kind: 'name-refused' }])).toMatchObject({ code: 'FACT_UNKNOWN' });
    expect(await world.as('ping').call('groups.edit-templates', { templates: [] })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    dataOf(await allow());
    expect(dataOf(await world.as('su').call('groups.read-templates', {})).templates).toEqual([
      { ...ANSWERED, memberCount: 1 },
    ]);
    dataOf(await keep([]));
    expect(await quota()).toEqual([]);
  });

  it('go with whoever goes', async () => {
    dataOf(await allow());
    dataOf(await world.as('li').call('groups.erase-me', { understands: true }));
    expect(await grantsOf(world, 'li')).toBe(0);
  });
});
