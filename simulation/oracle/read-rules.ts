import { type Change, changesOf } from './books';
import { dayAt } from './calendar';
import type { Answered, Asked, Call } from './calls';
import type { Findings } from './findings';
import { ACCOUNTS, type AccountDoc } from './shapes';

/** Members who are in the shop's group only: nobody from next door ever hears of them. */
const HIDDEN: readonly string[] = ['m_wang', 'm_chen', 'g_here'];
/** As the cast's are made. Digests may hold any letters, so only a whole word counts. */
const OPENID = /(?<![\w-])o-(?:li|wang|chen|su|an|bo|zhou|fu|ke|mo)(?![\w-])/;
const OUTSIDERS: readonly string[] = ['fu', 'ke', 'mo', 'stranger'];

interface Words {
  readonly state: string;
  readonly voteCount: number;
}

/** What was read: nobody else's affairs, and points as they stood at some moment of the call. */
export class Reads {
  private readonly versions = new Map<string, { readonly commit: number; readonly account: AccountDoc }[]>();

  constructor(private readonly findings: Findings) {}

  committed(changes: readonly Change[], commit: number): void {
    for (const { after } of changesOf(changes, ACCOUNTS)) {
      if (after === null) continue;
      const known = this.versions.get(after.id) ?? [];
      known.push({ commit, account: after });
      this.versions.set(after.id, known);
    }
  }

  answered(call: Call, answer: Answered | null, nowMs: number): void {
    const { asked } = call;
    if (asked === null || answer === null) return;
    const text = JSON.stringify(answer);
    this.findings.check(!OPENID.test(text), 'S3', () => `${asked.operation} shows an openid`);
    // Whoever holds an office of the organisation is staff in every group.
    if (OUTSIDERS.includes(asked.who) && asked.operation !== 'groups.list-staff') {
      const leak = HIDDEN.find((id) => text.includes(id) && !JSON.stringify(asked.input).includes(id));
      this.findings.check(leak === undefined, 'I24', () => `${asked.operation} shows ${String(leak)} to ${asked.who}`);
    }
    if (answer.ok && asked.operation.startsWith('highlights.list')) this.checkWords(asked, answer.data);
    if (answer.ok && asked.operation === 'points.read') this.checkBalance(call, asked, { answer: answer.data, nowMs });
  }

  /** Members read words that are shown and no others, the most votes of a week first. */
  private checkWords({ who, operation }: Asked, answer: unknown): void {
    const { weeks, items } = answer as {
      weeks?: readonly { readonly items: readonly Words[] }[];
      items?: readonly Words[];
    };
    const lists = weeks?.map((week) => week.items) ?? [];
    const isPublic = operation === 'highlights.list-week' || operation === 'highlights.list';
    const hidden = isPublic && [...lists.flat(), ...(items ?? [])].find(({ state }) => state !== 'shown');
    this.findings.check(!hidden, 'H1', () => `${operation} shows ${who} what is not shown`);
    const isSorted = lists.every((list) =>
      list.every(({ voteCount }, at) => voteCount <= (list[at - 1]?.voteCount ?? voteCount)),
    );
    this.findings.check(isSorted, 'H2', () => `${operation} does not begin with the most votes`);
  }

  private checkBalance(call: Call, asked: Asked, seen: { answer: unknown; nowMs: number }): void {
    const { availablePoints } = seen.answer as { availablePoints: number };
    const versions = this.versions.get(`m_${asked.who}`) ?? [];
    // Whoever was erased and came back is somebody else, with a purse of their own.
    if (versions.at(-1)?.account.status === 'closed') return;
    const earlier = versions.filter(({ commit }) => commit <= call.afterCommit).slice(-1);
    const during = versions.filter(({ commit }) => commit > call.afterCommit);
    const possible = [...earlier, ...during].flatMap(({ account }) =>
      [call.startedAtMs, seen.nowMs].map((atMs) => availableAt(account, atMs)),
    );
    this.findings.check(
      possible.includes(availablePoints),
      'I3',
      () => `${asked.who} reads ${availablePoints}, not one of ${possible.join()}`,
    );
  }
}

function availableAt(account: AccountDoc, atMs: number): number {
  const today = dayAt(atMs);
  const usable = account.lots.filter((lot) => lot.expiresOn >= today);
  const held = account.holds.filter((hold) => hold.expiresAtMs > atMs);
  const sum = (items: readonly { readonly points: number }[]): number =>
    items.reduce((total, { points }) => total + points, 0);
  return sum(usable) - sum(held);
}
