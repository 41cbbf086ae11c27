import type { Gateway } from '../../preview/gateway/start-gateway';
import { routes, type PageName, type RulesKind } from '../../src/routes';
import type { Persona } from '../weapp-host/persona';
import { demoPersona } from './demo-cloud';

/** What the pages of the demo are opened with. */
export interface DemoIds {
  readonly groupId: string;
  readonly challengeId: string;
  readonly day: string;
  readonly couponId: string;
  readonly batchId: string;
  readonly memberId: string;
  readonly formId: string;
  readonly seriesId: string;
  readonly signUpId: string;
  /** A chain that is open. */
  readonly chainId: string;
  /** One that is being fetched, and a member's own entry in it. */
  readonly runId: string;
  readonly chainEntryId: string;
  /** One that is brought to people. */
  readonly sentChainId: string;
  /** Somebody's sign-up for the form. */
  readonly entryId: string;
  readonly boardId: string;
}

/** Who looks at a page, and with what it is opened. */
export interface Screen {
  readonly who: 'xiaoman' | 'lijie' | 'susu' | 'xiaowu';
  readonly params?: (ids: DemoIds) => Readonly<Record<string, string>>;
}

/** Pages that are opened with something, or by somebody in particular. */
const SPECIAL: Readonly<Partial<Record<PageName, Screen>>> = {
  chain: { who: 'xiaoman', params: ({ chainId, groupId }) => ({ chainId, groupId }) },
  'chain-entry': { who: 'xiaoman', params: ({ chainEntryId }) => ({ entryId: chainEntryId }) },
  'chain-run': { who: 'susu', params: ({ runId }) => ({ chainId: runId }) },
  'chain-more': { who: 'susu', params: ({ chainId }) => ({ chainId }) },
  'chain-run-entries': { who: 'susu', params: ({ runId }) => ({ chainId: runId }) },
  'chain-pick-up': { who: 'susu', params: ({ runId }) => ({ chainId: runId }) },
  'chain-shipments': { who: 'susu', params: ({ sentChainId }) => ({ chainId: sentChainId }) },
  'chain-paste': { who: 'susu', params: ({ chainId }) => ({ chainId }) },
  'chain-poster': { who: 'susu', params: ({ chainId }) => ({ chainId }) },
  'chain-cases': { who: 'susu', params: ({ runId }) => ({ chainId: runId }) },
  'check-in': { who: 'xiaoman', params: ({ challengeId, groupId }) => ({ challengeId, groupId }) },
  'check-in-done': { who: 'xiaoman', params: ({ challengeId, day }) => ({ challengeId, day }) },
  coupon: { who: 'xiaoman', params: ({ couponId }) => ({ couponId }) },
  legal: { who: 'xiaoman', params: () => ({ page: 'privacy' }) },
  join: { who: 'xiaowu' },
  batch: { who: 'susu', params: ({ batchId }) => ({ batchId }) },
  campaign: { who: 'susu', params: ({ challengeId }) => ({ challengeId }) },
  texts: { who: 'susu', params: ({ challengeId }) => ({ challengeId }) },
  member: { who: 'susu', params: ({ memberId }) => ({ memberId }) },
  adjust: { who: 'susu', params: ({ memberId }) => ({ memberId }) },
  'sign-up': { who: 'xiaoman', params: ({ formId, groupId }) => ({ formId, groupId }) },
  'my-sign-up': { who: 'lijie', params: ({ signUpId }) => ({ signUpId }) },
  'my-sign-ups': { who: 'lijie' },
  'sign-up-edit': { who: 'lijie', params: ({ signUpId }) => ({ signUpId }) },
  form: { who: 'susu', params: ({ formId }) => ({ formId }) },
  'form-list': { who: 'susu', params: ({ formId }) => ({ formId }) },
  'form-entry': { who: 'susu', params: ({ formId, entryId }) => ({ formId, signUpId: entryId }) },
  'form-door': { who: 'susu', params: ({ formId }) => ({ formId }) },
  'form-series': { who: 'susu', params: ({ seriesId }) => ({ seriesId }) },
  'form-unfinished': { who: 'susu', params: ({ formId }) => ({ formId }) },
  unfinished: { who: 'susu', params: ({ challengeId }) => ({ challengeId }) },
};

/** How a page is shown: staff's by the owner, all others by a member, unless it is special. */
function screenOf(page: PageName): Screen {
  return SPECIAL[page] ?? { who: routes[page].path.includes('operator/') ? 'susu' : 'xiaoman' };
}

/** What the rules of each kind of campaign are asked for with. */
const CAMPAIGNS = {
  challenge: 'challengeId',
  batch: 'batchId',
  chain: 'chainId',
  form: 'formId',
  board: 'boardId',
  group: 'groupId',
} as const satisfies Readonly<Record<RulesKind, keyof DemoIds>>;

/** Whose rules there are. */
export const RULES_KINDS = Object.keys(CAMPAIGNS) as readonly RulesKind[];

function rulesOf(kind: RulesKind): Screen {
  return { who: 'xiaoman', params: (ids) => ({ kind, id: ids[CAMPAIGNS[kind]], groupId: ids.groupId }) };
}

export interface NamedScreen extends Screen {
  /** The name of the page, and where one page shows several things, of which of them. */
  readonly name: string;
  readonly page: PageName;
}

/** Every page once, and the page of rules once for every kind. */
export const SCREENS: readonly NamedScreen[] = [
  ...(Object.keys(routes) as PageName[])
    .filter((page) => page !== 'rules')
    .map((page) => ({ name: page, page, ...screenOf(page) })),
  ...RULES_KINDS.map((kind) => ({ name: `rules-${kind}`, page: 'rules' as const, ...rulesOf(kind) })),
];

/** The address of a screen. */
export function urlOf({ page, params }: Pick<NamedScreen, 'page' | 'params'>, ids: DemoIds): string {
  const query = new URLSearchParams(params?.(ids) ?? {}).toString();
  return query === '' ? routes[page].path : `${routes[page].path}?${query}`;
}

/** What the demo's people would open these pages with. */
export async function findDemoIds(cloud: Gateway): Promise<DemoIds> {
  const asMember = asking(cloud, 'member', demoPersona('xiaoman'));
  const asStaff = asking(cloud, 'operator', demoPersona('susu'));
  const { groupId } = await asMember<{ groupId: string }>('groups.enter', {});
  const { memberId } = await asMember<{ memberId: string }>('groups.read-profile', {});
  const wallet = await asMember<Listed<'couponId'>>('coupons.list-wallet', { tab: 'usable' });
  const batches = await asStaff<Listed<'batchId'>>('coupons.list-batches', { groupId });
  const challenges = await asMember<Listed<'challengeId'>>('check-in.list-challenges', { groupId });
  const challengeId = challenges.items.at(-1)?.challengeId ?? '';
  const { today } = await asMember<{ today: { day: string } }>('check-in.read', { groupId, challengeId });
  const boards = await asMember<Listed<'boardId'>>('leaderboards.list-boards', { groupId });
  const couponId = wallet.items[0]?.couponId ?? '';
  return {
    ...(await findSignUps(cloud, groupId)),
    ...(await findChains(cloud, groupId)),
    groupId,
    memberId,
    couponId,
    batchId: batches.items[0]?.batchId ?? '',
    challengeId,
    boardId: boards.items[0]?.boardId ?? '',
    day: today.day,
  };
}

/** An open chain, one that is being fetched with 小满's entry in it, and one that is brought. */
async function findChains(
  cloud: Gateway,
  groupId: string,
): Promise<Pick<DemoIds, 'chainId' | 'runId' | 'chainEntryId' | 'sentChainId'>> {
  const asStaff = asking(cloud, 'operator', demoPersona('susu'));
  const { items } = await asStaff<Listed<'chainId' | 'title'>>('chains.list-runs', { groupId });
  const mine = await asking(cloud, 'member', demoPersona('xiaoman'))<Listed<'entryId'>>('chains.list-my-entries', {});
  const called = (title: string): string => items.find((run) => run.title === title)?.chainId ?? '';
  return {
    chainId: called('丹东 99 草莓'),
    runId: called('周末面包团'),
    sentChainId: called('秦岭土蜂蜜，送到家'),
    chainEntryId: mine.items[0]?.entryId ?? '',
  };
}

/** A full form with somebody in it, a weekly event, and one sign-up of a member's own. */
async function findSignUps(
  cloud: Gateway,
  groupId: string,
): Promise<Pick<DemoIds, 'formId' | 'seriesId' | 'signUpId' | 'entryId'>> {
  const asStaff = asking(cloud, 'operator', demoPersona('susu'));
  const { items } = await asStaff<{ items: readonly { formId: string; seriesId: string | null }[] }>(
    'sign-ups.list-campaigns',
    { groupId },
  );
  const formId = items.find(({ seriesId }) => seriesId === null)?.formId ?? '';
  const entries = await asStaff<Listed<'signUpId'>>('sign-ups.list-sign-ups', { groupId, formId });
  const mine = await asking(cloud, 'member', demoPersona('lijie'))<Listed<'signUpId'>>('sign-ups.list-mine', {});
  return {
    formId,
    seriesId: items.find(({ seriesId }) => seriesId !== null)?.seriesId ?? '',
    signUpId: mine.items[0]?.signUpId ?? '',
    entryId: entries.items[0]?.signUpId ?? '',
  };
}

interface Listed<Id extends string> {
  readonly items: readonly Readonly<Record<Id, string>>[];
}

/** Asks the demo's functions as a phone of this person does. */
export function asking({ url }: Gateway, name: 'member' | 'operator', { openid, groupId }: Persona) {
  return async <Data>(operation: string, input: object, key?: string): Promise<Data> => {
    const headers = {
      'content-type': 'application/json',
      'x-wx-openid': openid,
      ...(groupId === undefined ? {} : { 'x-wx-opengid': groupId }),
    };
    const body = JSON.stringify({ name, data: { operation, input, ...(key === undefined ? {} : { key }) } });
    const response = await fetch(`${url}/cloud/call`, { method: 'POST', headers, body });
    const { result } = (await response.json()) as { result: { ok: boolean; data: Data; code?: string } };
    if (!result.ok) throw new Error(`${operation}: ${result.code ?? ''}`);
    return result.data;
  };
}
