import { fireEvent, screen } from '@testing-library/react';
import MySignUpPage from '@/subpackages/sign-ups/pages/my-sign-up/index';
import FormDesignPage from '@/subpackages/sign-ups-operator/pages/form-design/index';
import SeriesPage from '@/subpackages/sign-ups-operator/pages/form-series/index';
import { answering, done, newPhone, noNetwork, refused, settled, show } from './answering';
import { homeOf } from './sample-challenge';
import { entryOf, NOW_MS, TERMS } from './sample-form';

const tap = async (words: string) => {
  fireEvent.click(screen.getByText(words));
  await settled();
};
const DAY_MS = 86_400_000;
const series = (more: object = {}) => ({
  ...{ seriesId: 'ws1', groupId: 'g1', title: '每周羽毛球', isOver: false, skippedDays: [] },
  ...{ sessions: [], regulars: [], next: null, regularCount: 0, nowMs: NOW_MS },
  coming: [{ day: '2026-12-05', event: null, makeAtMs: NOW_MS + DAY_MS, isSkipped: false }],
  ...more,
});
const staff = (role: 'admin' | 'assistant') => ({
  'groups.read-profile': done({ memberId: 'm_me', roles: [], groupCount: 1, isStaff: true }),
  'groups.read-home': done(homeOf(null, { me: { ...homeOf(null).me, role } })),
});

beforeEach(() => {
  newPhone('g1', { signUpId: 's1', seriesId: 'ws1' });
  jest.spyOn(Date, 'now').mockReturnValue(NOW_MS);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the page of a weekly event', () => {
  it('says what comes, and that nobody is a regular yet', async () => {
    answering({ ...staff('admin'), 'sign-ups.read-series': done(series()) });
    await show(<SeriesPage />);
    expect(screen.getByText('12 月 5 日 周六')).toBeTruthy();
    expect(screen.getByText('还没有固定成员')).toBeTruthy();
  });

  it('leaves a session out, and says so when it has come out meanwhile', async () => {
    const cloud = answering({
      ...staff('admin'),
      'sign-ups.read-series': done(series()),
      'sign-ups.skip-session': refused('NO_SUCH_SESSION', { day: '2026-12-05' }),
    });
    await show(<SeriesPage />);
    await tap('跳过');
    expect(cloud.asked).toContain('sign-ups.skip-session');
    expect(screen.getByText('这一场刚发出去了，在发出的场次里结束它')).toBeTruthy();
  });

  it('is changed as a whole from its next session on, and says so when that has come out meanwhile', async () => {
    newPhone('g1', { seriesId: 'ws1' });
    const terms = { ...TERMS, perMember: { max: 1, per: 'form' } as const };
    const cloud = answering({
      ...staff('admin'),
      'sign-ups.read-series': done(series({ next: { day: '2026-12-05', terms } })),
      'sign-ups.edit-series': refused('NO_SUCH_SESSION', { day: '2026-12-05' }),
    });
    await show(<FormDesignPage />);
    expect(screen.getByText('还没有改动')).toBeTruthy();
    expect(screen.getByText(/从 12 月 5 日 周六 这一场起都照这个发/)).toBeTruthy();
    fireEvent.change(screen.getByDisplayValue(terms.title), { target: { value: '换个名字' } });
    await settled();
    await tap('保存');
    expect(cloud.asked).toContain('sign-ups.edit-series');
    expect(screen.getByText('下一场刚发出去了。回上一页再进来，改的是再下一场')).toBeTruthy();
  });

  it('offers nothing to do to an assistant, nor once it is over', async () => {
    answering({ ...staff('assistant'), 'sign-ups.read-series': done(series()) });
    await show(<SeriesPage />);
    expect(screen.queryByText('跳过')).toBeNull();
    expect(screen.queryByText('以后都不办了')).toBeNull();
  });

  it('says that it cannot be read, and that there is none', async () => {
    const cloud = answering({ ...staff('admin'), 'sign-ups.read-series': noNetwork });
    await show(<SeriesPage />);
    expect(screen.getByText('再试一次')).toBeTruthy();
    cloud.change('sign-ups.read-series', refused('SERIES_UNKNOWN'));
    await tap('再试一次');
    expect(screen.getByText('没找到这个每周活动，可能已经不在这个群里')).toBeTruthy();
  });
});

describe('my sign-up for a session', () => {
  it('makes me a regular when I say so, and says why not where that cannot be', async () => {
    const inputs: unknown[] = [];
    const cloud = answering({
      'sign-ups.read': done(entryOf({}, { isRegular: false })),
      'sign-ups.set-regular': (input: never) => {
        inputs.push(input);
        return refused('ANSWERED_EACH_TIME', { field: '' });
      },
    });
    await show(<MySignUpPage />);
    await tap('设成固定成员，以后每场自动报上');
    fireEvent.click(screen.getAllByText('每周都来').at(-1) as HTMLElement);
    await settled();
    expect(screen.getByText('这个活动要每次自己填，不能自动报')).toBeTruthy();
    expect(inputs).toEqual([{ signUpId: 's1', isRegular: true }]);
    expect(cloud.asked).toContain('sign-ups.set-regular');
  });

  it('reads that the event does not take place, and why', async () => {
    const { form } = entryOf();
    const calledOff = { ...form, calledOffReason: '下大雨' };
    answering({ 'sign-ups.read': done(entryOf({ state: 'declined', reason: '下大雨' }, { form: calledOff })) });
    await show(<MySignUpPage />);
    expect(screen.getByText('这一场不办了')).toBeTruthy();
    expect(screen.getByText('下大雨')).toBeTruthy();
  });
});
