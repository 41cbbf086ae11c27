import { fireEvent, screen } from '@testing-library/react';
import SignUpPage from '@/subpackages/sign-ups/pages/sign-up/index';
import SignUpEditPage from '@/subpackages/sign-ups/pages/sign-up-edit/index';
import { answering, done, newPhone, refused, settled, show } from './answering';
import { entryOf, FORM, NOW_MS, pageOf } from './sample-form';

const RECEIPT = { signUpId: 's1', formId: 'f1', groupId: 'g1', title: '', state: 'confirmed', places: 1 };
const LATER = { ...FORM, edition: 2, terms: { ...FORM.terms, title: '改到周日捡垃圾' } };
const CHANGED = '报名表刚改过。你填的都留着，看一眼再送';

const tap = async (words: string) => {
  fireEvent.click(screen.getByText(words));
  await settled();
};

/** A cloud where somebody edits the form before the first press, and which takes only the edition after that. */
function editedMeanwhile(operations: { readonly change: string; readonly read: string }, later: unknown) {
  const sent: { edition: number; answers: Record<string, unknown> }[] = [];
  const cloud = answering({
    'sign-ups.read-form': done(pageOf()),
    'sign-ups.read': done(entryOf()),
    [operations.change]: (input: never) => {
      sent.push(input);
      cloud.change(operations.read, done(later));
      return sent.length === 1 ? refused('FORM_CHANGED', { edition: 2 }) : done(RECEIPT);
    },
  });
  return sent;
}

beforeEach(() => {
  newPhone('g1', { formId: 'f1', signUpId: 's1' });
  jest.spyOn(Date, 'now').mockReturnValue(NOW_MS);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('a form that was edited while a member filled it in', () => {
  it('is shown as it is now with what was filled in, and the next press sends it', async () => {
    const operations = { change: 'sign-ups.submit', read: 'sign-ups.read-form' };
    const sent = editedMeanwhile(operations, pageOf({ form: LATER }));
    await show(<SignUpPage />);
    await tap('后勤');
    fireEvent.change(screen.getByLabelText('联系手机'), { target: { value: '13812345678' } });
    await tap('我看过了，同意');
    await tap('报名');
    expect(screen.getByText(CHANGED)).toBeTruthy();
    expect(screen.getByText('改到周日捡垃圾')).toBeTruthy();
    await tap('报名');
    expect(sent.map(({ edition }) => edition)).toEqual([1, 2]);
    expect(sent[1]?.answers).toEqual(sent[0]?.answers);
  });

  it('is shown as it is now to who changes a sign-up, with what was typed', async () => {
    const sent = editedMeanwhile({ change: 'sign-ups.edit', read: 'sign-ups.read' }, entryOf({}, { form: LATER }));
    await show(<SignUpEditPage />);
    fireEvent.change(screen.getByLabelText('联系手机'), { target: { value: '13900000000' } });
    await settled();
    await tap('保存');
    expect(screen.getByText(CHANGED)).toBeTruthy();
    expect(screen.getByText('改到周日捡垃圾')).toBeTruthy();
    await tap('保存');
    expect(sent.map(({ edition }) => edition)).toEqual([1, 2]);
    expect(sent.map(({ answers }) => answers['phone'])).toEqual(['13900000000', '13900000000']);
  });
});
