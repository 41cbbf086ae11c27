import { fireEvent, screen } from '@testing-library/react';
import type { MyProfile } from '../../contracts/people';
import MePage from '@/pages/me/index';
import { readKept, keep } from '@/platform/keep';
import { useSession } from '@/platform/session';
import { answering, done, newPhone, noNetwork, refused, settled, show } from './answering';
import { phone } from './taro';

const NOW_MS = Date.now();
const profile: MyProfile = {
  memberId: 'm_1',
  name: '小满',
  avatarFileId: null,
  showsName: true,
  nameChecked: true,
  avatarChecked: true,
  shownName: '小满',
  tint: 0,
  joinedAtMs: NOW_MS - 211 * 86_400_000,
  groupCount: 1,
  roles: [],
  isStaff: false,
  hasNewNotices: true,
};
const coupon = {
  couponId: 'c_1',
  title: '满 30 减 5',
  worth: { kind: 'cash', fen: 500 },
  minimumSpendFen: 3000,
  scopeText: '',
  placeText: '',
  phase: 'usable',
  validFromMs: 0,
  validUntilMs: NOW_MS + 86_400_000,
  heldUntilMs: 0,
  pauseReason: null,
  used: null,
};
const counts = { usable: 3, used: 0, expired: 0, returned: 0 };

const cloud = (more: Parameters<typeof answering>[0] = {}) =>
  answering({
    'groups.read-profile': done(profile),
    'points.read': done({ availablePoints: 1_298, coming: [] }),
    'coupons.list-wallet': done({ items: [coupon], next: null, counts }),
    'groups.read-home': done({ totalCheckInDays: 47 }),
    'groups.list-my-groups': done({
      groups: [{ groupId: 'g1', name: '梧桐里', type: 'interest', role: 'member', status: 'active' }],
    }),
    'groups.leave': done({ groupId: 'g1' }),
    ...more,
  });

/** First who it is, then what is theirs. */
const showMe = async () => {
  await show(<MePage />);
  await settled();
};

beforeEach(() => {
  newPhone('g1');
  useSession.setState({ isOut: false });
});

describe('我的', () => {
  it('says who I am, my figures, what waits for me and that something new was told', async () => {
    cloud();
    await showMe();
    for (const words of ['小满', '来了 212 天', '1,298', '47', '满 30 减 5', '有新的']) {
      expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    }
    expect(screen.queryByText('运营')).toBeNull();
  });

  it('keeps a figure that is not known as a dash, never as nought', async () => {
    cloud({ 'points.read': noNetwork });
    await showMe();
    expect(screen.getByText('—')).toBeTruthy();
  });

  it('shows staff their own entrance', async () => {
    cloud({ 'groups.read-profile': done({ ...profile, isStaff: true }) });
    await showMe();
    fireEvent.click(screen.getByText('运营'));
    expect(phone.opened.at(-1)).toContain('operator/pages/today');
  });

  it('asks a stranger in, and still lets them read larger', async () => {
    cloud({ 'groups.read-profile': refused('JOIN_FIRST') });
    await showMe();
    fireEvent.click(screen.getByText('用邀请码加入'));
    expect(phone.opened.at(-1)).toContain('pages/join');
    expect(screen.getByText('大字')).toBeTruthy();
  });

  it('lets a member out of a group and says what stays', async () => {
    const asked = cloud();
    await showMe();
    fireEvent.click(screen.getByText('我的群'));
    await settled();
    fireEvent.click(screen.getByText('退出'));
    expect(screen.getByText('积分、券和打卡天数都留着，回来还在')).toBeTruthy();
    fireEvent.click(screen.getByText('退出这个群'));
    await settled();
    expect(asked.keys('groups.leave')).toHaveLength(1);
    expect(readKept('group')).toBeNull();
  });

  it('is a guest’s after leaving the phone, with nothing of the person kept, until they come back', async () => {
    keep('last-seen', { group: { groupId: 'g1' } });
    keep('drafts', 'half a sentence');
    cloud();
    await showMe();
    fireEvent.click(screen.getByText('在这部手机上退出'));
    fireEvent.click(screen.getAllByText('退出').at(-1) as HTMLElement);
    await settled();
    expect(screen.getByText('你退出了')).toBeTruthy();
    expect([readKept('last-seen'), readKept('drafts'), readKept('group')]).toEqual([null, null, null]);

    fireEvent.click(screen.getByText('回来'));
    await settled();
    expect(useSession.getState().isOut).toBe(false);
    expect(screen.getByText('小满')).toBeTruthy();
  });
});
