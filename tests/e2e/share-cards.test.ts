import { routes, type PageName } from '../../src/routes';
import type { ShareCard } from '../weapp-host/app-code';
import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';
import type { Phone } from './phone';
import { findDemoIds, urlOf, type DemoIds } from './screens';

/** A page that is handed on, and what its card must say and open. */
interface Handing {
  readonly from: PageName;
  readonly kind?: string;
  readonly of: keyof DemoIds;
  /** The button that shares; where there is none, the menu does, which a browser lacks. */
  readonly button?: string;
  readonly names: string;
  readonly opens: PageName;
  readonly shows: string;
}

const CHALLENGE = { of: 'challengeId', names: '每天读 20 分钟', opens: 'check-in', shows: '打卡规则' } as const;
const CHAIN = { of: 'chainId', names: '丹东 99 草莓', opens: 'chain', shows: '怎么成团、怎么取、少了怎么办' } as const;
const FORM = {
  of: 'formId',
  names: '社区量血压',
  opens: 'sign-up',
  shows: '名额、取消、签到，填的什么时候删',
} as const;
const BOARD = { of: 'boardId', names: '每月综合榜', opens: 'board', shows: '算到' } as const;

const HANDINGS: readonly Handing[] = [
  { from: 'home', of: 'groupId', names: '梧桐里邻里团', opens: 'home', shows: '正在进行' },
  { from: 'check-in', ...CHALLENGE },
  { from: 'rules', kind: 'challenge', button: '发到群里', ...CHALLENGE },
  { from: 'chain', ...CHAIN },
  { from: 'rules', kind: 'chain', button: '转到群里', ...CHAIN },
  {
    from: 'rules',
    kind: 'batch',
    of: 'batchId',
    button: '转到群里',
    names: '豆浆油条',
    opens: 'rules',
    shows: '怎么用',
  },
  { from: 'sign-up', button: '发到群里', ...FORM },
  { from: 'rules', kind: 'form', button: '发到群里', ...FORM },
  { from: 'board', button: '发到群里', ...BOARD },
  { from: 'rules', kind: 'board', button: '发到群里', ...BOARD },
  { from: 'highlights', of: 'groupId', button: '发到群里', names: '精华', opens: 'highlights', shows: '精华发言人' },
];

const ID_OF: Readonly<Partial<Record<PageName, string>>> = {
  'check-in': 'challengeId',
  chain: 'chainId',
  'sign-up': 'formId',
  board: 'boardId',
};

function addressOf({ from, kind, of }: Handing, ids: DemoIds): string {
  const { groupId } = ids;
  const own: Record<string, string> =
    kind === undefined ? { [ID_OF[from] ?? 'groupId']: ids[of] } : { kind, id: ids[of] };
  return urlOf({ page: from, params: () => ({ groupId, ...own }) }, ids);
}

async function cardOf(phone: Phone, handing: Handing, ids: DemoIds): Promise<ShareCard> {
  await phone.open(addressOf(handing, ids));
  if (handing.button !== undefined) return phone.share(handing.button);
  await phone.waitFor(handing.shows);
  return phone.share();
}

inEveryBuild([
  {
    title: 'home, every campaign and its rules hand over a card, and who opens it is where it says',
    starring: demoPersona('xiaoman'),
    tell: async ({ phone, cloud }) => {
      const ids = await findDemoIds(cloud);
      const inHand = HANDINGS.filter(({ button }) => button !== undefined || phone.build !== 'h5-chromium');
      for (const handing of inHand) {
        await phone.as(demoPersona('xiaoman'));
        const card = await cardOf(phone, handing, ids);
        expect(card.title).toContain(handing.names);
        expect(card.title).not.toContain('小满');
        expect(card.path).toContain(routes[handing.opens].path);
        expect(card.path).toContain(ids[handing.of]);
        await phone.as(demoPersona('lijie'));
        await phone.open(card);
        await phone.waitFor(handing.names);
        await phone.waitFor(handing.shows);
      }
    },
  },
]);
