import { fireEvent, screen } from '@testing-library/react';
import AdjustPointsPage from '@/subpackages/operator/pages/adjust/index';
import AdjustmentsPage from '@/subpackages/operator/pages/adjustments/index';
import ComplaintsPage from '@/subpackages/operator/pages/complaints/index';
import SettingsPage from '@/subpackages/operator/pages/group-settings/index';
import MemberPage from '@/subpackages/operator/pages/member/index';
import { answering, done, newPhone, refused, settled, show } from './answering';

const NOW_MS = Date.now();
const member = {
  memberId: 'm_li',
  name: '李姐',
  avatarFileId: null,
  tint: 2,
  role: 'member',
  tier: 'ordinary',
  tags: ['有娃'],
  joinedAtMs: NOW_MS - 68 * 86_400_000,
  lastCheckInDay: '2026-01-01',
  totalPoints: 900,
  status: 'active',
  statusAtMs: 0,
  joinedBy: 'card',
  availablePoints: 640,
  weekPoints: 10,
  monthPoints: 40,
  totalCheckInDays: 31,
  progress: [],
  recent: [],
};
const profileOf = (roles: readonly string[]) => done({ memberId: 'm_me', roles, groupCount: 1, isStaff: true });
const myRole = (role: string) =>
  done({ groups: [{ groupId: 'g1', name: '梧桐里', type: 'interest', role, status: 'active' }] });

const cloud = (more: Parameters<typeof answering>[0] = {}) =>
  answering({
    'groups.read-profile': profileOf([]),
    'groups.list-my-groups': myRole('admin'),
    'groups.read-member': done(member),
    'points.read-member': done({ items: [], next: null, availablePoints: 640, debtPoints: 0, status: 'open' }),
    'groups.read-organisation': done({
      name: '梧桐里',
      settings: { expiryYears: 1, pointsPerYuan: 100, adjustmentAlonePoints: 1_000 },
      ownerCount: 1,
    }),
    ...more,
  });

beforeEach(() => {
  newPhone('g1', { memberId: 'm_li' });
});

describe('a member’s page', () => {
  it('offers an assistant only what assistants may do', async () => {
    cloud({ 'groups.list-my-groups': myRole('assistant') });
    await show(<MemberPage />);
    expect(screen.getByText('李姐')).toBeTruthy();
    expect(screen.getByText('分层和标签')).toBeTruthy();
    expect(screen.queryByText('调积分')).toBeNull();
    expect(screen.queryByText('移出群')).toBeNull();
  });

  it('shows offices to owners', async () => {
    cloud({ 'groups.read-profile': profileOf(['owner']), 'groups.list-staff': done({ staff: [] }) });
    await show(<MemberPage />);
    await settled();
    expect(screen.getByText('请对方做群主')).toBeTruthy();
    expect(screen.getByText('冻结积分')).toBeTruthy();
  });

  it('says that nobody of that name is in the group', async () => {
    cloud({ 'groups.read-member': refused('NOT_A_MEMBER') });
    await show(<MemberPage />);
    expect(screen.getByText('群里没有这个人')).toBeTruthy();
  });
});

describe('an adjustment by hand', () => {
  const fill = (points: string) => {
    fireEvent.change(screen.getByLabelText('多少分'), { target: { value: points } });
    fireEvent.change(screen.getByLabelText('写给成员看的话'), { target: { value: '代收快递' } });
  };

  it('says before sending that a large one waits, and afterwards for whom', async () => {
    const asked = cloud({
      'points.adjust': done({ adjustmentId: 'a1', path: 'second-person', effectiveAtMs: null }),
    });
    await show(<AdjustPointsPage />);
    fill('1500');
    expect(screen.getByText(/超过 1,000 分，要另一位管理员点头/)).toBeTruthy();
    fireEvent.click(screen.getByText('调整 +1,500 分'));
    await settled();
    expect(screen.getByText('超过一个人能定的数，等另一位管理员点头')).toBeTruthy();
    expect(asked.keys('points.adjust')).toHaveLength(1);
  });

  it('keeps what was typed when it cannot be taken', async () => {
    cloud({ 'points.adjust': refused('POINTS_LACKING', { availablePoints: 640 }) });
    await show(<AdjustPointsPage />);
    fireEvent.click(screen.getByText('减'));
    fill('700');
    fireEvent.click(screen.getByText('调整 −700 分'));
    await settled();
    expect(screen.getByText('只剩 640 分，扣不了这么多')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('多少分').value).toBe('700');
  });

  it('waits for another person: who proposed it may only take it back', async () => {
    const line = {
      adjustmentId: 'a1',
      groupId: 'g1',
      memberId: 'm_li',
      memberName: '李姐',
      proposedByName: '苏苏',
      points: 1_500,
      reason: 'help',
      note: '代收快递',
      status: 'waiting',
      proposedAtMs: NOW_MS,
      effectiveAtMs: null,
      decidedAtMs: null,
      entryNumber: null,
      mayApprove: false,
    };
    const asked = cloud({ 'points.list-adjustments': done({ items: [line], next: null }) });
    await show(<AdjustmentsPage />);
    expect(screen.getByText('撤回')).toBeTruthy();
    expect(screen.queryByText('同意')).toBeNull();

    asked.change('points.decline-adjustment', refused('ALREADY_DECIDED', { status: 'applied' }));
    fireEvent.click(screen.getByText('撤回'));
    await settled();
    expect(screen.getByText('这笔已经生效了')).toBeTruthy();
  });
});

describe('what runs a group', () => {
  it('starts with a first group for staff who have none', async () => {
    newPhone(null);
    const asked = cloud({
      'groups.create': done({ groupId: 'g2', bound: false }),
      'groups.read-settings': refused('X'),
    });
    await show(<SettingsPage />);
    fireEvent.click(screen.getByText('开群'));
    fireEvent.change(screen.getByLabelText('群名'), { target: { value: '巷口烘焙' } });
    fireEvent.click(screen.getAllByText('开群').at(-1) as HTMLElement);
    await settled();
    expect(asked.asked).toContain('groups.create');
    expect(asked.asked.at(-1)).toBe('groups.read-settings');
  });

  it('answers a complaint once, in words', async () => {
    const line = {
      complaintId: 'k1',
      memberId: 'm_li',
      name: '李姐',
      text: '少了 12 分',
      status: 'open',
      atMs: NOW_MS,
      answer: null,
    };
    const asked = cloud({
      'groups.list-complaints': done({ items: [line], next: null }),
      'groups.answer-complaint': refused('ALREADY_ANSWERED'),
    });
    await show(<ComplaintsPage />);
    fireEvent.click(screen.getByText('回复'));
    expect(screen.getByText('先写回复')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('写给对方看的话'), { target: { value: '补上了' } });
    fireEvent.click(screen.getByText('送出'));
    await settled();
    expect(asked.keys('groups.answer-complaint')).toHaveLength(1);
    expect(screen.getByText('已经有人回复过了。你写的没送出去')).toBeTruthy();
  });
});
