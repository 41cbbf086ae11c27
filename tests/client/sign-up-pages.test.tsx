import { cleanup, fireEvent, screen } from '@testing-library/react';
import SignUpPage from '@/subpackages/sign-ups/pages/sign-up/index';
import MySignUpPage from '@/subpackages/sign-ups/pages/my-sign-up/index';
import { answering, done, newPhone, noNetwork, refused, settled, show } from './answering';
import { entryOf, MINE, NOW_MS, pageOf } from './sample-form';
import { phone } from './taro';

const tap = async (words: string) => {
  fireEvent.click(screen.getByText(words));
  await settled();
};
const RECEIPT = { signUpId: 's1', formId: 'f1', groupId: 'g1', title: '', state: 'confirmed', places: 1 };

async function fillIn() {
  await tap('后勤');
  fireEvent.change(screen.getByLabelText('联系手机'), { target: { value: '138 1234 5678' } });
  await tap('我看过了，同意');
}

beforeEach(() => {
  newPhone('g1', { formId: 'f1', signUpId: 's1' });
  jest.spyOn(Date, 'now').mockReturnValue(NOW_MS);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the page of a form', () => {
  it('says what is left in all and of each option, and what an answer is for', async () => {
    answering({ 'sign-ups.read-form': done(pageOf()) });
    await show(<SignUpPage />);
    expect(screen.getByText('25 / 30')).toBeTruthy();
    expect(screen.getByText('余 3')).toBeTruthy();
    expect(screen.getByText('已满')).toBeTruthy();
    expect(screen.getByText('当天集合联系，活动结束 7 天后自动删除')).toBeTruthy();
  });

  it('sends nothing while an answer is missing, and says which', async () => {
    const cloud = answering({ 'sign-ups.read-form': done(pageOf()) });
    await show(<SignUpPage />);
    await tap('报名');
    expect(screen.getByText('选一个')).toBeTruthy();
    expect(screen.getByText('同意了才能报名')).toBeTruthy();
    expect(cloud.asked).not.toContain('sign-ups.submit');
  });

  it('sends the clean answers with the edition that was read, and opens the sign-up', async () => {
    const inputs: unknown[] = [];
    answering({
      'sign-ups.read-form': done(pageOf()),
      'sign-ups.submit': (input: never) => {
        inputs.push(input);
        return done(RECEIPT);
      },
    });
    await show(<SignUpPage />);
    await fillIn();
    await tap('报名');
    expect(inputs).toEqual([
      {
        groupId: 'g1',
        formId: 'f1',
        edition: 1,
        places: 1,
        joinsWaitlist: false,
        answers: { post: 'o3', phone: '13812345678', rules: true },
      },
    ]);
    expect(phone.opened.at(-1)).toContain('my-sign-up/index?signUpId=s1');
  });

  it('asks for the waitlist only where the button said so', async () => {
    const inputs: { joinsWaitlist: boolean }[] = [];
    answering({
      'sign-ups.read-form': done(pageOf({ opening: { kind: 'waitlist', waitingCount: 2 } })),
      'sign-ups.submit': (input: never) => {
        inputs.push(input);
        return done(RECEIPT);
      },
    });
    await show(<SignUpPage />);
    await fillIn();
    await tap('排候补，第 3 位');
    expect(inputs.map(({ joinsWaitlist }) => joinsWaitlist)).toEqual([true]);
  });

  it('offers what can still be had when the last place went meanwhile', async () => {
    const inputs: { joinsWaitlist: boolean }[] = [];
    answering({
      'sign-ups.read-form': done(pageOf()),
      'sign-ups.submit': (input: never) => {
        inputs.push(input);
        return inputs.length === 1 ? refused('FULL', { leftCount: 0, waitlist: 1 }) : done(RECEIPT);
      },
    });
    await show(<SignUpPage />);
    await fillIn();
    await tap('报名');
    expect(screen.getAllByText('名额刚被邻居报满。你填的还在').length).toBeGreaterThan(0);
    await tap('排候补');
    expect(inputs.map(({ joinsWaitlist }) => joinsWaitlist)).toEqual([false, true]);
  });

  it('keeps a sign-up that found no network, and sends the same one again', async () => {
    const cloud = answering({ 'sign-ups.read-form': done(pageOf()), 'sign-ups.submit': noNetwork });
    await show(<SignUpPage />);
    await fillIn();
    await tap('报名');
    cloud.change('sign-ups.submit', done(RECEIPT));
    await tap('现在送');
    const keys = cloud.keys('sign-ups.submit');
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
  });

  it('shows those who take part theirs first', async () => {
    answering({ 'sign-ups.read-form': done(pageOf({ mine: [MINE] })) });
    await show(<SignUpPage />);
    await tap('看我的报名');
    expect(phone.opened.at(-1)).toContain('my-sign-up/index?signUpId=s1');
  });
});

describe('one sign-up of mine', () => {
  it('says what was filled in, and on which day it is erased', async () => {
    answering({ 'sign-ups.read': done(entryOf()) });
    await show(<MySignUpPage />);
    expect(await screen.findByText('13812345678')).toBeTruthy();
    expect(screen.getByText('12 月 6 日 自动删除')).toBeTruthy();
    expect(screen.getByText('还没有人看过')).toBeTruthy();
  });

  it('is confirmed in time with one tap', async () => {
    const cloud = answering({
      'sign-ups.read': done(entryOf({ state: 'offered', confirmByMs: NOW_MS + 60_000 })),
      'sign-ups.confirm': done(RECEIPT),
    });
    await show(<MySignUpPage />);
    await tap('我来，确认');
    expect(cloud.keys('sign-ups.confirm')).toHaveLength(1);
  });

  it('tells until when it may be cancelled, and that who waits or was offered a place may leave at any time', async () => {
    const shown = async (change: Parameters<typeof entryOf>[0]) => {
      answering({ 'sign-ups.read': done(entryOf(change)) });
      await show(<MySignUpPage />);
      await settled();
      const text = document.body.textContent;
      cleanup();
      return text;
    };
    const always = Number.MAX_SAFE_INTEGER;
    expect(await shown({})).toMatch(/来不了了.*\d{2}:\d{2} 前/);
    expect(await shown({ state: 'waiting', position: 1, cancelUntilMs: always })).toContain('不排候补了随时可以退出');
    const offered = await shown({ state: 'offered', confirmByMs: NOW_MS + 60_000, cancelUntilMs: always });
    expect(offered).toContain('来不了了名额会给后面的邻居');
    expect(offered).not.toContain('NaN');
  });

  it('names who looked at it', async () => {
    const who = { name: '苏苏', avatarFileId: null, tint: 1 };
    answering({ 'sign-ups.read': done(entryOf({}, { looks: [{ who, kind: 'look', atMs: NOW_MS }] })) });
    await show(<MySignUpPage />);
    expect(await screen.findByText('看了你的信息')).toBeTruthy();
  });
});
