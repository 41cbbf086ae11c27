import { act, renderHook, screen } from '@testing-library/react';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren, ReactElement } from 'react';
import { batchTemplates } from '@domain/coupons/batch-templates';
import { useMemberOperation } from '@/lib/use-operation';
import ChainEditPage from '@/subpackages/chains-operator/pages/chain-edit/index';
import ChainMorePage from '@/subpackages/chains-operator/pages/chain-more/index';
import BoardEditPage from '@/subpackages/leaderboards-operator/pages/board-edit/index';
import BatchEditPage from '@/subpackages/operator/pages/batch-edit/index';
import ChallengeEditPage from '@/subpackages/operator/pages/challenge-edit/index';
import GroupSettingsPage from '@/subpackages/operator/pages/group-settings/index';
import FormDesignPage from '@/subpackages/sign-ups-operator/pages/form-design/index';
import SignUpEditPage from '@/subpackages/sign-ups/pages/sign-up-edit/index';
import { answering, done, newPhone, newQueries, noNetwork, settled, show } from './answering';
import { BOARD_FACTS } from './board-facts';
import { termsOf } from './sample-chain';
import { homeOf, TERMS as CHALLENGE_TERMS, viewOf } from './sample-challenge';
import { entryOf, FORM, NOW_MS, pageOf, TERMS } from './sample-form';

const OLD = '原来的名字';
const NEW = '别人刚改的名字';
const BATCH_TERMS = batchTemplates(NOW_MS, '梧桐里小店')[0]!.terms;

const staff = {
  'groups.read-profile': done({ memberId: 'm_me', roles: [], groupCount: 1, isStaff: true }),
  'groups.read-home': done(homeOf(null, { me: { ...homeOf(null).me, role: 'admin' } })),
  'groups.list-my-groups': done({
    groups: [{ groupId: 'g1', name: '梧桐里', type: 'interest', role: 'admin', status: 'active' }],
  }),
  'coupons.list-batches': done({ items: [], next: null }),
};

const runOf = (title: string) => ({
  ...{ chainId: 'c1', groupId: 'g1', nowMs: NOW_MS, closesAtMs: NOW_MS + 7_200_000, skus: {} },
  terms: termsOf({ title, text: title }),
});
const challengeOf = (title: string) => {
  const view = viewOf(null);
  return { ...view, challenge: { ...view.challenge, terms: { ...CHALLENGE_TERMS, title } } };
};
const settingsOf = (name: string) => ({
  ...{ groupId: 'g1', name, type: 'interest', status: 'active', memberCount: 3, invitation: null, chat: null },
  settings: { ruleText: '友善', monthBudgetPoints: 1_000, showsMemberTexts: false },
});
const entryWith = (name: string) => entryOf({}, { form: { ...FORM, terms: { ...TERMS, title: name } } });
const boardOf = (title: string) => ({ ...BOARD_FACTS, run: { ...BOARD_FACTS.run, title } });

interface Editor {
  readonly what: string;
  readonly page: () => ReactElement;
  readonly params: Record<string, string>;
  /** How it asks, and what it is answered about something of this name. */
  readonly asks: string;
  readonly key: readonly unknown[];
  readonly answer: (name: string) => unknown;
}

const FORM_KEY = ['member', 'sign-ups.read-form', { groupId: 'g1', formId: 'f1' }];
const RUN_KEY = ['operator', 'chains.read-run', { chainId: 'c1' }];
const formOf = (title: string) => pageOf({ form: { ...FORM, terms: { ...TERMS, title } } });

const EDITORS: readonly Editor[] = [
  {
    ...{ what: 'a form', params: { formId: 'f1' }, asks: 'sign-ups.read-form', key: FORM_KEY },
    page: () => <FormDesignPage />,
    answer: formOf,
  },
  {
    ...{ what: 'a form like another', params: { copyOf: 'f1' }, asks: 'sign-ups.read-form', key: FORM_KEY },
    page: () => <FormDesignPage />,
    answer: formOf,
  },
  {
    ...{ what: 'the sessions of a weekly event', params: { seriesId: 'ws1' }, asks: 'sign-ups.read-series' },
    key: ['operator', 'sign-ups.read-series', { groupId: 'g1', seriesId: 'ws1' }],
    page: () => <FormDesignPage />,
    answer: (title) => ({ seriesId: 'ws1', next: { day: '2026-12-05', terms: { ...TERMS, title } } }),
  },
  {
    ...{ what: 'one’s own sign-up', params: { signUpId: 's1' }, asks: 'sign-ups.read' },
    key: ['member', 'sign-ups.read', { signUpId: 's1' }],
    page: () => <SignUpEditPage />,
    answer: entryWith,
  },
  {
    ...{ what: 'a challenge', params: { challengeId: 'c1' }, asks: 'check-in.read' },
    key: ['member', 'check-in.read', { groupId: 'g1', challengeId: 'c1' }],
    page: () => <ChallengeEditPage />,
    answer: challengeOf,
  },
  {
    ...{ what: 'what is added to a chain', params: { chainId: 'c1' }, asks: 'chains.read-run', key: RUN_KEY },
    page: () => <ChainMorePage />,
    answer: runOf,
  },
  {
    ...{ what: 'a chain like another', params: { copyOf: 'c1' }, asks: 'chains.read-run', key: RUN_KEY },
    page: () => <ChainEditPage />,
    answer: runOf,
  },
  {
    ...{ what: 'a batch of coupons like another', params: { copyOf: 'b1' }, asks: 'coupons.read-batch' },
    key: ['operator', 'coupons.read-batch', { batchId: 'b1' }],
    page: () => <BatchEditPage />,
    answer: (title) => ({ batchId: 'b1', groupId: 'g1', terms: { ...BATCH_TERMS, title } }),
  },
  {
    ...{ what: 'the settings of a group', params: { groupId: 'g1' }, asks: 'groups.read-settings' },
    key: ['operator', 'groups.read-settings', { groupId: 'g1' }],
    page: () => <GroupSettingsPage />,
    answer: settingsOf,
  },
];

/** What a page before this one was answered a moment ago. */
function kept(key: readonly unknown[], data: unknown): QueryClient {
  const queries = newQueries();
  queries.setQueryData(key, data);
  return queries;
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW_MS);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const shows = (name: string) => screen.queryAllByDisplayValue(name).length + screen.queryAllByText(name).length > 0;

describe('an editor that opens after somebody else has edited', () => {
  it.each(EDITORS)('begins from what holds now: $what', async ({ page, params, asks, key, answer }) => {
    newPhone('g1', params);
    answering({ ...staff, [asks]: done(answer(NEW)) });
    await show(page(), kept(key, answer(OLD)));
    expect(shows(NEW)).toBe(true);
    expect(shows(OLD)).toBe(false);
  });

  it('begins from what holds now: a board of a list', async () => {
    newPhone('g1', { boardId: 'b1' });
    answering({ ...staff, 'leaderboards.list-managed-boards': done({ items: [boardOf(NEW)], next: null }) });
    const before = { pages: [{ items: [boardOf(OLD)], next: null }], pageParams: [undefined] };
    const key = ['operator', 'leaderboards.list-managed-boards', { groupId: 'g1' }, 'list'];
    await show(<BoardEditPage />, kept(key, before));
    expect(shows(NEW)).toBe(true);
    expect(shows(OLD)).toBe(false);
  });

  it.each(EDITORS)('begins from nothing kept while there is no network: $what', async (editor) => {
    newPhone('g1', editor.params);
    answering({ ...staff, [editor.asks]: noNetwork });
    await show(editor.page(), kept(editor.key, editor.answer(OLD)));
    expect(screen.getByText('再试一次')).toBeTruthy();
    expect(shows(OLD)).toBe(false);
  });
});

describe('a question whose answer is edited', () => {
  const ask = (queries: QueryClient) =>
    renderHook(() => useMemberOperation('sign-ups.read', { signUpId: 's1' }, { words: {} as never, isToEdit: true }), {
      wrapper: ({ children }: PropsWithChildren) => (
        <QueryClientProvider client={queries}>{children}</QueryClientProvider>
      ),
    });

  it('is asked each time a page opens, and once while it is open', async () => {
    newPhone('g1');
    const cloud = answering({ 'sign-ups.read': done(entryWith(OLD)) });
    const queries = newQueries();
    const first = ask(queries);
    await settled();
    first.rerender();
    act(() => {
      window.dispatchEvent(new Event('visibilitychange'));
    });
    await settled();
    expect(cloud.asked).toEqual(['sign-ups.read']);
    first.unmount();
    cloud.change('sign-ups.read', done(entryWith(NEW)));
    const second = ask(queries);
    expect(second.result.current.data).toBeUndefined();
    await settled();
    expect(second.result.current.data?.form.terms.title).toBe(NEW);
  });
});
