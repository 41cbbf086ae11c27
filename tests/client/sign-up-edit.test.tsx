import { fireEvent, screen } from '@testing-library/react';
import SignUpEditPage from '@/subpackages/sign-ups/pages/sign-up-edit/index';
import { answering, done, newPhone, settled, show } from './answering';
import { entryOf, FORM, NOW_MS, pageOf } from './sample-form';

const RECEIPT = { signUpId: 's1', formId: 'f1', groupId: 'g1', title: '', state: 'waiting', places: 1 };
const form = { ...FORM, terms: { ...FORM.terms, plusOnesMax: 3 } };

/** The page of a sign-up for two, and what it sends. */
async function editing(state: 'waiting' | 'confirmed') {
  const sent: { places: number }[] = [];
  answering({
    'sign-ups.read-form': done(pageOf({ form })),
    'sign-ups.read': done(entryOf({ state, places: 2 }, { form })),
    'sign-ups.edit': (input: never) => {
      sent.push(input);
      return done(RECEIPT);
    },
  });
  await show(<SignUpEditPage />);
  return sent;
}

const tap = async (label: string) => {
  fireEvent.click(screen.getByLabelText(label));
  await settled();
};

beforeEach(() => {
  newPhone('g1', { signUpId: 's1' });
  jest.spyOn(Date, 'now').mockReturnValue(NOW_MS);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('how many come, changed afterwards', () => {
  it('can only become fewer while waiting, and the page says that the turn stays', async () => {
    const sent = await editing('waiting');
    expect(screen.getByText('还在候补。可以少来几位，排的位置不变')).toBeTruthy();
    await tap('加一');
    expect(screen.getByText('一次最多 2 人')).toBeTruthy();
    await tap('减一');
    fireEvent.click(screen.getByText('保存'));
    await settled();
    expect(sent.map(({ places }) => places)).toEqual([1]);
  });

  it('can become more where one has a place', async () => {
    const sent = await editing('confirmed');
    expect(screen.queryByText('还在候补。可以少来几位，排的位置不变')).toBeNull();
    await tap('加一');
    fireEvent.click(screen.getByText('保存'));
    await settled();
    expect(sent.map(({ places }) => places)).toEqual([3]);
  });
});
