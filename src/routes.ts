type Params = Readonly<Record<string, string | undefined>>;
type NoParams = Readonly<Record<string, undefined>>;

/** Where a page lives. `params` exists only in the type: it names what the page is opened with. */
export interface Route<PageParams extends Params> {
  readonly path: string;
  readonly params?: PageParams;
}

/** Whose rules a page says: every kind of campaign has some, and so has the group. */
export type RulesKind = 'challenge' | 'batch' | 'chain' | 'form' | 'board' | 'group';

const main = <P extends Params = NoParams>(folder: string): Route<P> => ({ path: `pages/${folder}/index` });
const pagesOf =
  (subpackage: string) =>
  <P extends Params = NoParams>(folder: string): Route<P> => ({
    path: `subpackages/${subpackage}/pages/${folder}/index`,
  });
const member = pagesOf('member');
const operator = pagesOf('operator');
const leaderboards = pagesOf('leaderboards');
const leaderboardsOperator = pagesOf('leaderboards-operator');
const signUps = pagesOf('sign-ups');
const signUpsOperator = pagesOf('sign-ups-operator');
const chains = pagesOf('chains');
const chainRuns = pagesOf('chains-operator');

/** Every page of the mini program, by the name it is opened with. To add one: a line here and a folder. */
export const routes = {
  home: main<{ groupId?: string }>('home'),
  mall: main('mall'),
  me: main('me'),

  'check-in': member<{ challengeId: string; groupId?: string }>('check-in'),
  'check-in-done': member<{ challengeId: string; day: string }>('check-in-done'),
  points: member('points'),
  wallet: member('wallet'),
  coupon: member<{ couponId: string }>('coupon'),
  rules: member<{ kind: RulesKind; id: string; groupId?: string }>('rules'),
  profile: member('profile'),
  notices: member('notices'),
  'my-complaints': member<{ groupId?: string; about?: string }>('complaints'),
  'my-data': member('my-data'),
  legal: member<{ page: 'agreement' | 'privacy' }>('legal'),
  help: member('help'),
  join: member<{ code?: string; scene?: string }>('join'),
  activity: member('activity'),

  'sign-up': signUps<{ formId: string; groupId?: string }>('sign-up'),
  'sign-up-edit': signUps<{ signUpId: string }>('sign-up-edit'),
  'my-sign-up': signUps<{ signUpId: string }>('my-sign-up'),
  'my-sign-ups': signUps('my-sign-ups'),
  /** `scene`: the chain, as its mini code says it. */
  chain: chains<{ chainId?: string; scene?: string; groupId?: string; edit?: string }>('chain'),
  chains: chains<{ tab?: 'running' | 'mine' | 'over' }>('chains'),
  'chain-entry': chains<{ entryId: string }>('chain-entry'),

  today: operator('today'),
  redeem: operator('redeem'),
  'challenge-edit': operator<{ challengeId?: string; copyOf?: string }>('challenge-edit'),
  'batch-edit': operator<{ batchId?: string; copyOf?: string }>('batch-edit'),
  batches: operator<{ giveTo?: string }>('batches'),
  batch: operator<{ batchId: string; giveTo?: string }>('batch'),
  campaigns: operator('campaigns'),
  campaign: operator<{ challengeId: string; published?: 'yes' }>('campaign'),
  texts: operator<{ challengeId: string }>('texts'),
  members: operator('members'),
  member: operator<{ memberId: string }>('member'),
  adjust: operator<{ memberId: string }>('adjust'),
  unfinished: operator<{ challengeId: string }>('unfinished'),
  adjustments: operator('adjustments'),
  'group-settings': operator('group-settings'),
  organisation: operator('organisation'),
  reminders: operator('reminders'),
  health: operator('health'),
  complaints: operator('complaints'),

  board: leaderboards<{ boardId?: string; groupId?: string }>('board'),
  highlights: leaderboards<{ groupId?: string }>('highlights'),
  medals: leaderboards<{ groupId?: string }>('medals'),
  buddies: leaderboards<{ groupId?: string }>('buddies'),
  boards: leaderboardsOperator('boards'),
  nominations: leaderboardsOperator('nominations'),
  'board-edit': leaderboardsOperator<{ boardId?: string; copyOf?: string }>('board-edit'),

  'form-design': signUpsOperator<{ formId?: string; copyOf?: string; seriesId?: string }>('form-design'),
  form: signUpsOperator<{ formId: string; published?: 'yes' }>('form'),
  'form-list': signUpsOperator<{ formId: string; state?: 'pending' }>('form-list'),
  'form-entry': signUpsOperator<{ formId: string; signUpId: string }>('form-entry'),
  'form-door': signUpsOperator<{ formId: string }>('form-door'),
  'form-series': signUpsOperator<{ seriesId: string }>('form-series'),
  'form-unfinished': signUpsOperator<{ formId: string }>('form-unfinished'),
  'chain-runs': chainRuns('chain-runs'),
  'chain-run': chainRuns<{ chainId: string; published?: 'yes' }>('chain-run'),
  'chain-edit': chainRuns<{ copyOf?: string }>('chain-edit'),
  'chain-more': chainRuns<{ chainId: string }>('chain-more'),
  'chain-run-entries': chainRuns<{ chainId: string; what?: string }>('chain-run-entries'),
  'chain-pick-up': chainRuns<{ chainId: string }>('chain-pick-up'),
  'chain-shipments': chainRuns<{ chainId: string }>('chain-shipments'),
  'chain-paste': chainRuns<{ chainId: string }>('chain-paste'),
  'chain-poster': chainRuns<{ chainId: string }>('chain-poster'),
  'chain-cases': chainRuns<{ chainId: string }>('chain-cases'),
} as const;

export type PageName = keyof typeof routes;

/** What a page is opened with. */
export type ParamsOf<Name extends PageName> = (typeof routes)[Name] extends Route<infer P> ? P : never;

/** The tab bar, in its order. */
export const TAB_PAGES = ['home', 'mall', 'me'] as const satisfies readonly PageName[];

/** Folders that WeChat downloads apart from the main package. Those for staff end in `operator`. */
export const SUBPACKAGES = [
  'subpackages/member',
  'subpackages/operator',
  'subpackages/leaderboards',
  'subpackages/leaderboards-operator',
  'subpackages/sign-ups',
  'subpackages/sign-ups-operator',
  'subpackages/chains',
  'subpackages/chains-operator',
] as const;
