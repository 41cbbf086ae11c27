import { type Books, type Change, changesOf, type Doc, type Of } from './books';
import type { Findings } from './findings';
import { ACCOUNTS, MEMBERSHIPS } from './shapes';
import { isOn, SIGN_UPS } from './sign-up-shapes';

interface PersonDoc extends Doc {
  readonly memberId: string;
  readonly profile: { readonly name: string };
}

const PEOPLE: Of<PersonDoc> = { name: 'people' };

/** Shorter names may stand anywhere by chance. */
const NAME_MIN = 5;
/** What the organisation's ledger and its seal are made of names nobody; what others wrote is theirs. */
const OTHERS: readonly string[] = ['complaints'];

/** Whoever staff removed comes back by an invitation made after that; here nobody makes one. */
export function checkMemberships(changes: readonly Change[], findings: Findings): void {
  for (const { before, after } of changesOf(changes, MEMBERSHIPS)) {
    const step = `${before?.status ?? ''}>${after?.status ?? ''}`;
    findings.check(step !== 'removed>active', 'S1', () => `${String(after?.id)} came back after a removal`);
    const isGone = before?.status === 'erased' && after?.status !== 'erased';
    findings.check(!isGone, 'S15', () => `${String(before?.id)} is ${step} after an erasure`);
  }
}

/** Who was erased, and what they were called: no document may say it any more (S15). */
export class Erased {
  private readonly names = new Map<string, Set<string>>();
  private readonly members = new Set<string>();

  committed(changes: readonly Change[]): void {
    for (const { before, after } of changesOf(changes, PEOPLE)) {
      const person = after ?? before;
      if (person === null) continue;
      const known = this.names.get(person.memberId) ?? new Set<string>();
      known.add(person.profile.name);
      this.names.set(person.memberId, known);
      if (after === null) this.members.add(person.memberId);
    }
  }

  check(books: Books, findings: Findings): void {
    for (const memberId of this.members) {
      const status = books.get(ACCOUNTS, memberId)?.status;
      findings.check(status === 'closed', 'S15', () => `${memberId} is erased, the purse is ${String(status)}`);
      for (const one of books.all(MEMBERSHIPS).filter((found) => found.memberId === memberId))
        findings.check(one.status === 'erased', 'S15', () => `${one.id} is ${one.status} after an erasure`);
      this.checkSignUps(books, memberId, findings);
      this.searchAll(books, memberId, findings);
    }
  }

  private checkSignUps(books: Books, memberId: string, findings: Findings): void {
    for (const signUp of books.all(SIGN_UPS).filter((one) => one.memberId === memberId)) {
      const isGone = !isOn(signUp) || signUp.attendance !== null;
      const isBlank = Object.keys(signUp.answers).length === 0;
      findings.check(isGone && isBlank, 'S15', () => `${signUp.id} is ${signUp.state} after an erasure`);
    }
  }

  private searchAll(books: Books, memberId: string, findings: Findings): void {
    const names = [...(this.names.get(memberId) ?? [])].filter((name) => name.length >= NAME_MIN);
    for (const name of names) this.search(books, name, findings);
  }

  private search(books: Books, name: string, findings: Findings): void {
    for (const [collection, document] of books.everything()) {
      const isThere = !OTHERS.includes(collection) && JSON.stringify(document).includes(name);
      findings.check(!isThere, 'S15', () => `${collection} ${document.id} still says ${name}`);
    }
  }
}
