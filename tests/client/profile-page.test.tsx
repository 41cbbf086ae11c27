import { fireEvent, screen } from '@testing-library/react';
import ProfilePage from '@/subpackages/member/pages/profile/index';
import { answering, done, newPhone, refused, settled, show } from './answering';
import { phone } from './taro';

const profile = {
  memberId: 'm_1',
  name: '小满',
  avatarFileId: 'f_old',
  avatarChecked: true,
  showsName: false,
  nameChecked: true,
  shownName: '小*',
  tint: 0,
  joinedAtMs: 0,
  groupCount: 1,
  roles: [],
  isStaff: false,
  hasNewNotices: false,
};

beforeEach(() => {
  newPhone('g1');
});

const name = () => screen.getByLabelText('名字');

describe('改资料', () => {
  it('keeps name, picture and the wish to be named as one whole', async () => {
    const sent: unknown[] = [];
    answering({
      'groups.read-profile': done(profile),
      'groups.edit-profile': (input: never) => {
        sent.push(input);
        return done({ nameChecked: true });
      },
    });
    await show(<ProfilePage />);
    expect(screen.getByText('现在别人看到的是「小*」')).toBeTruthy();
    expect(screen.getByText('还没有改动')).toBeTruthy();
    fireEvent.change(name(), { target: { value: ' 小满满 ' } });
    fireEvent.click(screen.getByLabelText('名字和头像给群里的人看'));
    fireEvent.click(screen.getByText('存好'));
    await settled();
    expect(sent).toEqual([{ name: '小满满', avatarFileId: 'f_old', showsName: true }]);
    expect(phone.opened.at(-1)).toContain('home');
  });

  it('takes a name from WeChat’s keyboard, which tells it only on leaving the field', async () => {
    answering({ 'groups.read-profile': done(profile) });
    await show(<ProfilePage />);
    const input = name() as HTMLInputElement;
    Object.defineProperty(input, 'value', { value: '微信名', configurable: true });
    fireEvent.blur(input);
    expect(screen.getByText('存好')).toBeTruthy();
  });

  it('says at the field that a name is refused, and keeps what was typed', async () => {
    answering({ 'groups.read-profile': done(profile), 'groups.edit-profile': refused('NAME_REFUSED') });
    await show(<ProfilePage />);
    fireEvent.change(name(), { target: { value: '加微信' } });
    fireEvent.click(screen.getByText('存好'));
    await settled();
    expect(screen.getByText('这个名字用不了，换一个。别的没动')).toBeTruthy();
    expect((name() as HTMLInputElement).value).toBe('加微信');
  });

  it('can go without a picture', async () => {
    const sent: unknown[] = [];
    answering({
      'groups.read-profile': done(profile),
      'groups.edit-profile': (input: never) => {
        sent.push(input);
        return done({ nameChecked: true });
      },
    });
    await show(<ProfilePage />);
    fireEvent.click(screen.getByText('不用头像'));
    fireEvent.click(screen.getByText('存好'));
    await settled();
    expect(sent).toMatchObject([{ avatarFileId: null }]);
  });
});
