import { fireEvent, screen } from '@testing-library/react';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import FormDesignPage from '@/subpackages/sign-ups-operator/pages/form-design/index';
import { answering, done, newPhone, refused, settled, show } from './answering';
import { homeOf } from './sample-challenge';
import { FORM, NOW_MS, pageOf, TERMS } from './sample-form';

const tap = async (words: string) => {
  fireEvent.click(screen.getByText(words));
  await settled();
};
const type = async (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settled();
};
const at = (text: string) => Date.parse(`${text}+08:00`);

/** The designer, and the terms that it sends. */
async function design(params: Record<string, string> = {}): Promise<FormTerms[]> {
  const sent: FormTerms[] = [];
  const keep = ({ terms }: { terms: FormTerms }) => {
    sent.push(terms);
    return done({ ...FORM, terms });
  };
  newPhone('g1', params);
  answering({
    'groups.read-profile': done({ memberId: 'm_me', roles: [], groupCount: 1, isStaff: true }),
    'groups.read-home': done(homeOf(null, { me: { ...homeOf(null).me, role: 'admin' } })),
    'sign-ups.list-campaigns': done({ items: [], next: null }),
    'sign-ups.read-form': done(pageOf()),
    'sign-ups.publish-form': keep,
    'sign-ups.publish-series': keep,
    'sign-ups.edit-form': keep,
  });
  await show(<FormDesignPage />);
  if (params['formId'] === undefined) fireEvent.change(screen.getByLabelText('名称'), { target: { value: '慢走' } });
  return sent;
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW_MS);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('a published form that somebody else has changed meanwhile', () => {
  it('is not saved over, and what was typed stays', async () => {
    await design({ formId: 'f1' });
    const editions: number[] = [];
    answering({
      'sign-ups.edit-form': (input: { edition: number }) => {
        editions.push(input.edition);
        return refused('FORM_CHANGED', { edition: 2 });
      },
    });
    await type('名称', '慢走');
    await tap('保存');
    expect(editions).toEqual([1]);
    expect(screen.getByText('别人刚动过这张表，直接保存会盖掉。你改的还在，记下来，回上一页再进来改')).toBeTruthy();
    expect(screen.getByDisplayValue('慢走')).toBeTruthy();
  });
});

describe('when one may begin to sign up', () => {
  it('is at once unless the operator says otherwise', async () => {
    const sent = await design();
    expect(screen.queryByLabelText('开始报的日期')).toBeNull();
    await tap('发布并转到群里');
    expect(sent.map(({ opensAtMs }) => opensAtMs)).toEqual([NOW_MS]);
  });

  it('is a day and a time of their own, and what is chosen is read in words', async () => {
    const sent = await design();
    await tap('自选时间');
    expect(screen.getByText('明天 09:00')).toBeTruthy();
    await type('开始报的时间', '20:30');
    expect(screen.getByText('明天 20:30')).toBeTruthy();
    await tap('发布并转到群里');
    expect(sent.map(({ opensAtMs }) => opensAtMs)).toEqual([at('2026-11-24T20:30')]);
  });

  it('is at once again when that is tapped', async () => {
    const sent = await design();
    await tap('自选时间');
    await tap('现在');
    await tap('发布并转到群里');
    expect(sent.map(({ opensAtMs }) => opensAtMs)).toEqual([NOW_MS]);
  });

  it('must come before the deadline', async () => {
    const sent = await design();
    await tap('自选时间');
    await type('开始报的日期', '2027-11-24');
    await tap('发布并转到群里');
    expect(screen.getByText('截止要晚于现在和开始报的时间，也不能晚过活动结束')).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('is said of every session of a weekly event', async () => {
    const sent = await design();
    fireEvent.click(screen.getByLabelText('每周都办'));
    await settled();
    await tap('自选时间');
    expect(screen.getByText(/^明天 09:00。以后每场也提前这么久/)).toBeTruthy();
    await tap('发布并转到群里');
    expect(sent.map(({ opensAtMs }) => opensAtMs)).toEqual([at('2026-11-24T09:00')]);
  });

  it('may be put off for a form that is published', async () => {
    const sent = await design({ formId: 'f1' });
    await tap('自选时间');
    await tap('保存');
    expect(sent).toEqual([{ ...TERMS, opensAtMs: at('2026-11-24T09:00') }]);
  });
});

describe('the limits of a question', () => {
  const asking = async (kind: string) => {
    const sent = await design();
    await tap('加一题');
    await tap(kind);
    await type('题目', '说说看');
    return sent;
  };
  const published = async (sent: readonly FormTerms[]) => {
    await tap('好了');
    await tap('发布并转到群里');
    return sent[0]?.questions.at(-1);
  };

  it('are the fewest and the most letters of a text', async () => {
    const sent = await asking('一段话');
    await type('最少几个字', '30');
    await type('最多几个字', '20');
    expect(screen.getByText('最少的不能多过最多的')).toBeTruthy();
    await type('最多几个字', '200');
    expect(await published(sent)).toMatchObject({ kind: 'long-text', minLength: 30, maxLength: 200 });
  });

  it('are the fewest and the most options, never more than there are', async () => {
    const sent = await asking('选几个');
    await type('选项 1', '早上');
    await type('选项 2', '晚上');
    await type('最少选几项', '9');
    expect(await published(sent)).toMatchObject({ kind: 'multiple', minPicks: 2, maxPicks: 2 });
  });

  it('are the first day and the last, or any day', async () => {
    const sent = await asking('日期');
    expect(screen.queryByLabelText('从哪天')).toBeNull();
    fireEvent.click(screen.getByLabelText('只能选一段日子里的'));
    await settled();
    await type('从哪天', '2026-12-01');
    await type('到哪天', '2026-12-24');
    expect(await published(sent)).toMatchObject({ kind: 'date', fromDay: '2026-12-01', toDay: '2026-12-24' });
  });

  it('are the first minute and the last of a day', async () => {
    const sent = await asking('时间');
    await type('从几点', '09:30');
    await type('到几点', '08:00');
    expect(screen.getByText('「到」不能早过「从」')).toBeTruthy();
    await type('到几点', '18:00');
    expect(await published(sent)).toMatchObject({ kind: 'time', fromMinute: 570, toMinute: 1_080 });
  });
});

describe('the waitlist', () => {
  it('is as long as the operator says', async () => {
    const sent = await design();
    await type('一共多少名额', '10');
    fireEvent.click(screen.getByLabelText('满了排候补'));
    await settled();
    await tap('50 份');
    await tap('发布并转到群里');
    expect(sent[0]?.waitlist).toEqual({ max: 50, confirmMinutes: 0 });
  });
});
