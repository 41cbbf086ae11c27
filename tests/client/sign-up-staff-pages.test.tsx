import { fireEvent, screen } from '@testing-library/react';
import { SIGN_UP_STATES, type SignUpState } from '../../domain/sign-ups/sign-up';
import FormDoorPage from '@/subpackages/sign-ups-operator/pages/form-door/index';
import FormEntryPage from '@/subpackages/sign-ups-operator/pages/form-entry/index';
import FormUnfinishedPage from '@/subpackages/sign-ups-operator/pages/form-unfinished/index';
import { SignUpList } from '@/features/sign-ups/operator/sign-up-list';
import { answering, done, newPhone, settled, show } from './answering';
import { homeOf } from './sample-challenge';
import { FORM, MINE, NOW_MS, pageOf } from './sample-form';

const WHO = { name: '李姐', avatarFileId: null, tint: 2 };
const LINE = {
  ...{ signUpId: 's1', memberId: 'm_li', who: WHO, state: 'confirmed', places: 1, reason: '', confirmByMs: 0 },
  ...{ attendedAtMs: null, submittedAtMs: NOW_MS },
} as const;
const NOBODY = Object.fromEntries(SIGN_UP_STATES.map((state) => [state, 0])) as Record<SignUpState, number>;
const FIGURES = {
  ...{ form: FORM, places: pageOf().places, attendedCount: 0, nowMs: NOW_MS },
  counts: { ...NOBODY, confirmed: 1 },
};
const home = homeOf(null);
const RUNS_IT = {
  'groups.read-profile': done({ memberId: 'm_me', roles: [], groupCount: 1, isStaff: true }),
  'groups.read-home': done({ ...home, me: { ...home.me, role: 'admin' } }),
  'sign-ups.read-campaign': done(FIGURES),
};
const tap = async (words: string) => {
  fireEvent.click(screen.getByText(words));
  await settled();
};

beforeEach(() => {
  newPhone('g1', { formId: 'f1', signUpId: 's1' });
  jest.spyOn(Date, 'now').mockReturnValue(NOW_MS);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('lists whose first page holds nobody', () => {
  const pages =
    (item: object) =>
    ({ after }: { after?: string }) =>
      done(after === undefined ? { items: [], next: 'more' } : { items: [item], next: null });

  it('go on to who has not signed up, instead of saying that everybody has', async () => {
    answering({ ...RUNS_IT, 'sign-ups.list-unfinished': pages({ memberId: 'm_li', who: WHO }) });
    await show(<FormUnfinishedPage />);
    expect(screen.queryByText('都报了')).toBeNull();
    await tap('看更多');
    expect(screen.getByText('李姐')).toBeTruthy();
  });

  it('go on to who chose an option, instead of saying that nobody did', async () => {
    answering({ 'sign-ups.list-sign-ups': pages(LINE) });
    await show(<SignUpList figures={FIGURES} tab="all" onTab={jest.fn()} picking={null} />);
    expect(screen.queryByText('这一类没有人')).toBeNull();
    await tap('看更多');
    expect(screen.getByText('李姐')).toBeTruthy();
  });
});

describe('what can be decided about a sign-up', () => {
  const ACTS = ['同意', '请补充', '不通过', '收回名额', '退出候补'];
  const open = async (state: SignUpState, attendedAtMs: number | null = null) => {
    const inputs: unknown[] = [];
    const keep = (input: never) => {
      inputs.push(input);
      return done({ decided: ['s1'], skipped: [], signUpId: 's1', state, changeId: 'c1' });
    };
    const { answers } = MINE;
    const more = { formId: 'f1', answers, waitingPictureCount: 0, masked: [], erased: [], unmaskedUntilMs: 0 };
    answering({
      ...RUNS_IT,
      'sign-ups.read-details': done({ ...LINE, ...more, state, attendedAtMs }),
      'sign-ups.decline': keep,
      'sign-ups.approve': keep,
    });
    await show(<FormEntryPage />);
    return inputs;
  };
  const offered = () => ACTS.filter((words) => screen.queryByText(words) !== null);

  test.each([
    ['pending', ['同意', '请补充', '不通过']],
    ['returned', ['同意', '不通过']],
    ['confirmed', ['收回名额']],
    ['offered', ['收回名额']],
    ['waiting', ['退出候补']],
    ['cancelled', []],
    ['declined', []],
    ['lapsed', []],
  ] as const)('that is %s: %j', async (state, acts) => {
    await open(state);
    expect(screen.getAllByText('李姐').length).toBeGreaterThan(0);
    expect(offered()).toEqual(acts);
  });

  it('is nothing once its member is there', async () => {
    await open('confirmed', NOW_MS);
    expect(offered()).toEqual([]);
  });

  it('takes a place back with a reason', async () => {
    const inputs = await open('confirmed');
    await tap('收回名额');
    expect(screen.getByText('名额马上让给下一位，对方在消息里看到原因')).toBeTruthy();
    await tap('本人说来不了');
    fireEvent.click(screen.getAllByText('收回名额').at(-1) as HTMLElement);
    await settled();
    expect(inputs).toEqual([
      { groupId: 'g1', formId: 'f1', signUpId: 's1', verdict: 'decline', reason: '本人说来不了' },
    ]);
  });

  it('says yes to what was sent back and has been told since', async () => {
    const inputs = await open('returned');
    await tap('同意');
    expect(inputs).toEqual([{ groupId: 'g1', formId: 'f1', signUpIds: ['s1'] }]);
  });
});

describe('the door', () => {
  it('says whom it let in, by the name in the list: the answer holds none', async () => {
    answering({
      ...RUNS_IT,
      'sign-ups.read-door': done({
        ...{ formId: 'f1', title: '周六捡垃圾', event: null, attendedCount: 0, confirmedCount: 1, code: null },
        selfCheckIn: true,
      }),
      'sign-ups.list-sign-ups': done({ items: [LINE], next: null }),
      'sign-ups.admit': done({
        signUpId: 's1',
        title: '',
        name: '',
        places: 1,
        atMs: NOW_MS,
        points: 10,
        changeId: '',
      }),
    });
    await show(<FormDoorPage />);
    expect(screen.getByText('活动当天这里会有自己签到码')).toBeTruthy();
    await tap('签到');
    expect(screen.getByText('李姐签到了，1 人 · 得 10 分')).toBeTruthy();
  });
});
