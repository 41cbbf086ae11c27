import type { Dice } from '../engine/dice';
import type { Name } from '../story/cast';
import type { Shape } from './draw-input';
import { OPERATIONS } from './operations';

interface Recalled {
  readonly value: string;
  /** Whose phone showed it. */
  readonly who: Name;
}

/** So many of the newest values of a field are meant by later inputs. */
const KEPT = 6;
const DEPTH_MAX = 6;

const fieldsOf = (name: string): readonly string[] =>
  Object.keys((OPERATIONS[name]?.input as unknown as Shape).entries ?? {});

/**
 * Fields of inputs that name something; what others hold is drawn. Invitations stay out: with one an outsider may see and
 * join the group, and the oracle's cast would be another.
 */
const NAMING = /Id$|^(?:code|token|ticket|week|periodKey|confirmation)$/;
/** What nearly every answer names leads nowhere in particular. */
const EVERYWHERE = /^(?:group|member|challenge|batch|coupon|chain|form|board|entry|signUp)Id$/;

/** Which operations want a field. */
const WANTING = new Map<string, string[]>();
for (const name of Object.keys(OPERATIONS)) {
  for (const field of fieldsOf(name).filter((one) => NAMING.test(one)))
    WANTING.set(field, [...(WANTING.get(field) ?? []), name]);
}

function resumingOf(operation: string): string | null {
  const resuming = operation.replace('.pause', '.resume');
  return resuming !== operation && Object.hasOwn(OPERATIONS, resuming) ? resuming : null;
}

/** What phones saw in answers, by the names under which inputs want it. */
export class Recall {
  private readonly byField = new Map<string, readonly Recalled[]>();
  private newest: string[] = [];
  private resuming: string | null = null;

  /** Notes every value in an answer that an input has a field for; what was paused may be resumed. */
  note(operation: string, { data, who }: { readonly data: unknown; readonly who: Name }): void {
    this.newest = [];
    this.resuming = data === null ? null : resumingOf(operation);
    this.walk(data, who, 0);
  }

  /** An operation that wants what the last answer showed; null when it showed nothing in particular. */
  draw(dice: Dice): string | null {
    if (this.resuming !== null) return this.resuming;
    const wanting = this.newest.flatMap((field) => WANTING.get(field) ?? []);
    return wanting.length === 0 ? null : dice.pick(wanting);
  }

  /** The newest values, by field. */
  values(): Readonly<Record<string, readonly unknown[]>> {
    return Object.fromEntries([...this.byField].map(([field, all]) => [field, all.map(({ value }) => value)]));
  }

  /** Who saw one of these last; null when nobody did. */
  ownerOf(meant: readonly unknown[]): Name | null {
    const particular = [...this.byField].filter(([field]) => !EVERYWHERE.test(field)).flatMap(([, all]) => all);
    return particular.find(({ value }) => meant.includes(value))?.who ?? null;
  }

  private walk(data: unknown, who: Name, depth: number): void {
    if (typeof data !== 'object' || data === null || depth > DEPTH_MAX) return;
    for (const [field, value] of Object.entries(data)) {
      if (typeof value === 'object') this.walk(value, who, depth + 1);
      if (typeof value !== 'string' || value === '') continue;
      this.keep(field, { value, who });
    }
  }

  private keep(field: string, recalled: Recalled): void {
    if (!WANTING.has(field)) return;
    const others = (this.byField.get(field) ?? []).filter(({ value }) => value !== recalled.value);
    this.byField.set(field, [recalled, ...others].slice(0, KEPT));
    if (!EVERYWHERE.test(field)) this.newest.push(field);
  }
}
