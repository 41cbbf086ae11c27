import { fireEvent, screen } from '@testing-library/react';
import HomePage from '@/pages/home/index';
import JoinPage from '@/subpackages/member/pages/join/index';
import { useCurrentGroup } from '@/platform/current-group';
import { answering, done, newPhone, refused, settled, show } from './answering';
import { homeOf } from './sample-challenge';
import { phone } from './taro';

const running = [{ context: 'check-in', title: '每天读 20 分钟', endsAtMs: Date.UTC(2027, 0, 22) }];
const group = { groupId: 'g2', name: '梧桐里邻里团', type: 'interest', running };
const guest = { view: 'guest', standing: 'stranger', group, joinBy: 'card', ruleText: '不聊别人的隐私。' };

const tap = async (words: string) => {
  fireEvent.click(screen.getByText(words));
  await settled();
};

describe('somebody who opens the program', () => {
  it.each([
    ['a stranger with a card', guest, ['你还没加入这个群', '每天读 20 分钟', '加入']],
    [
      'a stranger without a way in',
      { ...guest, joinBy: null, ruleText: null },
      ['要从群里点开卡片，或者用邀请码，才能加入'],
    ],
    ['somebody who left', { ...guest, standing: 'left' }, ['你退出过这个群，回来以后积分和天数都还在', '回来']],
    [
      'somebody who was removed',
      { ...guest, standing: 'removed', joinBy: null, ruleText: null },
      ['管理员把你移出了这个群', '你的积分和券都还在。想回来，请管理员发一个新的邀请码'],
    ],
    ['a dissolved group', { view: 'dissolved', groupName: '旧群' }, ['旧群 已经解散了', '去我的']],
    ['a chat nobody set up', { view: 'unknown-group', mayBind: false }, ['这个群还没有开通', '用邀请码加入']],
    ['staff in such a chat', { view: 'unknown-group', mayBind: true }, ['这个群还没有开通', '去接进来']],
    ['nobody’s card', { view: 'nowhere' }, ['从群里点开卡片就能进来']],
  ])('%s reads where they stand', async (_who, arrival, words) => {
    newPhone(null);
    answering({ 'groups.enter': done(arrival) });
    await show(<HomePage />);
    for (const each of words) expect(screen.getByText(each)).toBeTruthy();
  });

  it.each([{ errno: 65206 }, { errCode: 65206 }, { errMsg: 'getGroupEnterInfo:fail 65206' }])(
    'reads that they left the chat when WeChat says %j',
    async (error) => {
      newPhone(null);
      phone.scene = 1044;
      phone.groupEnterInfo = () => Promise.reject(Object.assign(new Error('no'), error));
      answering({ 'groups.enter': done({ ...guest, joinBy: null, ruleText: null }) });
      await show(<HomePage />);
      expect(screen.getByText('微信说你不在这个群聊里了。请群里的人给你一个邀请码')).toBeTruthy();
    },
  );

  it('reads the usual when WeChat says that they came from no chat', async () => {
    newPhone(null);
    phone.scene = 1044;
    phone.groupEnterInfo = () => Promise.reject(Object.assign(new Error('wrong scene'), { errno: 40097 }));
    answering({ 'groups.enter': done({ ...guest, joinBy: null, ruleText: null }) });
    await show(<HomePage />);
    expect(screen.getByText('要从群里点开卡片，或者用邀请码，才能加入')).toBeTruthy();
  });

  it('joins only after the rules are ticked, and is then in the group', async () => {
    newPhone(null, { groupId: 'g2' });
    const cloud = answering({
      'groups.enter': done(guest),
      'groups.join': done({ groupId: 'g2', joining: 'new' }),
    });
    await show(<HomePage />);
    await tap('加入');
    expect(screen.getByText('不聊别人的隐私。')).toBeTruthy();
    await tap('先勾选群规');
    expect(cloud.asked).not.toContain('groups.join');
    await tap('我看过了，愿意照着做');
    cloud.change('groups.enter', done({ view: 'member', groupId: 'g2' }));
    fireEvent.click(screen.getAllByText('加入').at(-1)!);
    await settled();
    expect(useCurrentGroup.getState().groupId).toBe('g2');
  });

  it('says in words why joining does not go', async () => {
    newPhone(null);
    answering({ 'groups.enter': done(guest), 'groups.join': refused('ERASED_TODAY', { untilMs: 1 }) });
    await show(<HomePage />);
    await tap('加入');
    await tap('我看过了，愿意照着做');
    fireEvent.click(screen.getAllByText('加入').at(-1)!);
    await settled();
    expect(screen.getByText('你刚删掉了数据，一天以后可以重新加入')).toBeTruthy();
  });

  it('goes back to a group of their own from the card of another', async () => {
    newPhone('g1');
    phone.scene = 1044;
    phone.groupEnterInfo = () => Promise.resolve({ cloudID: 'c-2' });
    const cloud = answering({ 'groups.enter': done({ view: 'unknown-group', mayBind: false }) });
    await show(<HomePage />);
    await tap('回我的群');
    expect(cloud.asked).toContain('groups.read-home');
  });
});

describe('a phone that comes back', () => {
  it.each([
    ['to the group it last showed', {}],
    ['by a link to that group', { groupId: 'g1' }],
  ])('%s asks for its home and for no way there', async (_how, params) => {
    newPhone('g1', params);
    const cloud = answering({ 'groups.read-home': done(homeOf(null)) });
    await show(<HomePage />);
    expect(cloud.asked).toEqual(['groups.read-home']);
    expect(screen.getByText('梧桐里邻里团')).toBeTruthy();
  });

  it('asks the way by a link to another group', async () => {
    newPhone('g1', { groupId: 'g2' });
    const cloud = answering({ 'groups.enter': done(guest) });
    await show(<HomePage />);
    expect(cloud.asked).toContain('groups.enter');
    expect(screen.getByText('你还没加入这个群')).toBeTruthy();
  });

  it('hears from WeChat that it has left the chat, on the way home as well', async () => {
    newPhone('g1', { groupId: 'g1' });
    phone.scene = 1044;
    phone.groupEnterInfo = () => Promise.reject(Object.assign(new Error('no'), { errno: 65206 }));
    const cloud = answering({ 'groups.read-home': done(homeOf(null)) });
    await show(<HomePage />);
    expect(cloud.asked).toEqual(['groups.read-home']);
    expect(screen.getByText(/微信说你/)).toBeTruthy();
  });
});

describe('an invitation code', () => {
  it('is not sent before it can be one', async () => {
    newPhone(null);
    const cloud = answering({});
    await show(<JoinPage />);
    fireEvent.change(screen.getByLabelText('邀请码'), { target: { value: 'abcd efgh 12' } });
    await tap('还差 2 位');
    expect(cloud.asked).toEqual([]);
  });

  it('that does not hold keeps what was typed and says so', async () => {
    newPhone(null);
    answering({ 'groups.enter': refused('INVITATION_INVALID') });
    await show(<JoinPage />);
    fireEvent.change(screen.getByLabelText('邀请码'), { target: { value: 'abcd-efgh-1234' } });
    await tap('看看是哪个群');
    await settled();
    expect(screen.getByText('这个邀请码不对，或者已经换过了。问群里要一个新的')).toBeTruthy();
    expect(screen.getByDisplayValue('ABCDEFGH1234')).toBeTruthy();
  });

  it('in a link opens the group it belongs to, and goes along when joining', async () => {
    newPhone(null, { code: 'ABCDEFGH1234' });
    const inputs: unknown[] = [];
    answering({
      'groups.enter': done({ ...guest, joinBy: 'invitation' }),
      'groups.join': (input: never) => {
        inputs.push(input);
        return done({ groupId: 'g2', joining: 'new' });
      },
    });
    await show(<JoinPage />);
    await tap('加入');
    await tap('我看过了，愿意照着做');
    fireEvent.click(screen.getAllByText('加入').at(-1)!);
    await settled();
    expect(inputs).toEqual([{ invitationCode: 'ABCDEFGH1234', acceptsRules: true }]);
  });

  it('of a group one is in already leads home', async () => {
    newPhone(null, { code: 'ABCDEFGH1234' });
    answering({ 'groups.enter': done({ view: 'member', groupId: 'g2' }) });
    await show(<JoinPage />);
    expect(phone.opened).toEqual(['/pages/home/index']);
  });
});
