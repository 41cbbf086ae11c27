import { isPush, readPush } from './push-event';

const OPENID = 'o-li';
const push = (more: object) => ({ ToUserName: 'gh_0', FromUserName: OPENID, MsgType: 'event', ...more });

describe('a push', () => {
  const event = push({ Event: 'wxa_media_check' });

  it.each([
    ['nothing at all', {}],
    ['an unknown source', { SOURCE: 'wx_unknown' }],
    ['its own person', { OPENID, SOURCE: '' }],
    ['the platform by way of a function', { SOURCE: 'scf' }],
  ])('is believed from %s', (_what, context) => {
    expect(isPush(event, context)).toBe(true);
  });

  it.each([
    ['a phone', { OPENID, SOURCE: 'wx_client' }],
    ['a function that a phone called', { OPENID, SOURCE: 'wx_client,scf' }],
    ['a console', { SOURCE: 'wx_devtools' }],
    ['a local debugger', { SOURCE: 'wx_localdebug' }],
    ['a timer', { SOURCE: 'wx_trigger' }],
    ['an address on the web', { SOURCE: 'wx_http' }],
    ['a function that was called by an address', { SOURCE: 'wx_http,scf' }],
    ['a payment', { SOURCE: 'wx_paycallback' }],
    ['a crawler', { SOURCE: 'wx_crawler' }],
    ['somebody else', { OPENID: 'o-other', SOURCE: '' }],
  ])('is not believed from %s', (_what, context) => {
    expect(isPush(event, context)).toBe(false);
  });

  it('names its sender and is an event', () => {
    expect(isPush({ ...event, FromUserName: undefined }, {})).toBe(false);
    expect(isPush({ ...event, MsgType: 'text' }, {})).toBe(false);
  });
});

describe('what a push says', () => {
  const verdict = (more: object) => readPush(push({ Event: 'wxa_media_check', trace_id: 't-1', errcode: 0, ...more }));

  it.each([
    ['pass', true],
    ['review', false],
    ['risky', false],
  ])('a picture that is said to be %s', (suggest, isPassed) => {
    expect(verdict({ result: { suggest, label: 100 } })).toEqual({ kind: 'picture-verdict', traceId: 't-1', isPassed });
  });

  it.each([
    ['failed', { errcode: -1008, result: { suggest: 'pass' } }],
    ['has no verdict', {}],
    ['has no trace', { trace_id: '', result: { suggest: 'pass' } }],
    ['has a list for a result', { result: [] }],
  ])('is nothing when a check %s', (_what, more) => {
    expect(verdict(more)).toEqual({ kind: 'nothing' });
  });

  const refused = { kind: 'messages-refused', openid: OPENID, templateIds: ['T-1'] };
  const rejected = { TemplateId: 'T-1', SubscribeStatusString: 'reject' };

  it('reads one line, a list of them, and what was XML once', () => {
    const changed = (more: object) => readPush(push({ Event: 'subscribe_msg_change_event', ...more }));
    expect(changed({ List: rejected })).toEqual(refused);
    expect(changed({ List: [rejected, { TemplateId: 'T-2', SubscribeStatusString: 'accept' }] })).toEqual(refused);
    expect(changed({ SubscribeMsgChangeEvent: { List: [rejected] } })).toEqual(refused);
    expect(changed({ List: [null, 'x', { SubscribeStatusString: 'reject' }] })).toEqual({ kind: 'nothing' });
  });

  it('forgets grants after a message that found none, and after no other', () => {
    const sent = (ErrorCode: unknown) =>
      readPush(push({ Event: 'subscribe_msg_sent_event', List: { TemplateId: 'T-1', MsgID: '1', ErrorCode } }));
    expect(sent('43101')).toEqual(refused);
    expect(sent(0)).toEqual({ kind: 'nothing' });
    expect(sent(43108)).toEqual({ kind: 'nothing' });
  });

  it('keeps what was allowed before when somebody says no in one dialog', () => {
    expect(readPush(push({ Event: 'subscribe_msg_popup_event', List: rejected }))).toEqual({ kind: 'nothing' });
  });

  it('asks nothing of us otherwise', () => {
    expect(readPush(push({ Event: 'user_enter_tempsession' }))).toEqual({ kind: 'nothing' });
  });
});
