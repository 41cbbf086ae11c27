import { isVisible } from './visibility';
import { squeezed, visibleText } from './visible-text';

/**
 * What a person aims at: words, an accessible label, an id; `within` narrows to the smallest piece of the screen
 * that also holds those words, `nth` counts from 0.
 */
export type Target =
  | string
  | { readonly text: string; readonly within?: string; readonly nth?: number }
  | { readonly label: string; readonly within?: string; readonly nth?: number }
  | { readonly id: string };

type Wanted = Exclude<Target, string>;

/** What says of itself that it can be pressed, in either build. */
const PRESSABLE = [
  ...['button', 'tab', 'switch', 'radio', 'checkbox'].map((role) => `[role=${role}]`),
  ...['button', 'wx-button', 'wx-picker', 'taro-button-core', 'taro-picker-core', 'label', 'a'],
].join();

/** The element a target means, in the first scope that has one. Scopes go from the topmost layer down. */
export function findTarget(scopes: readonly Element[], target: Target): Element | null {
  return findFirst(scopes, target, () => true);
}

/**
 * The element that a finger aims at. Words that merely contain the wanted ones count on what can be pressed alone:
 * while a button is still to come, a sentence that speaks of it is not the button.
 */
export function findToPress(scopes: readonly Element[], target: Target): Element | null {
  return findFirst(scopes, target, (element) => element.closest(PRESSABLE) !== null);
}

/** The part that answers a press on an element: its button, whose hit area may lie over its words. */
export function pressedPart(element: Element): Element {
  return element.closest(PRESSABLE) ?? element;
}

type MayContain = (element: Element) => boolean;

function findFirst(scopes: readonly Element[], target: Target, mayContain: MayContain): Element | null {
  const wanted: Wanted = typeof target === 'string' ? { text: target } : target;
  for (const scope of scopes) {
    const found = findIn(scope, wanted, mayContain);
    if (found !== null) return found;
  }
  return null;
}

function findIn(scope: Element, wanted: Wanted, mayContain: MayContain): Element | null {
  if ('id' in wanted) return [...scope.querySelectorAll('*')].find((element) => element.id === wanted.id) ?? null;
  const candidates = 'label' in wanted ? byLabel(scope, wanted.label) : byText(scope, wanted.text, mayContain);
  const narrowed = wanted.within === undefined ? candidates : near(candidates, wanted.within);
  return narrowed[wanted.nth ?? 0] ?? null;
}

function byLabel(scope: Element, label: string): Element[] {
  const wanted = squeezed(label);
  return [...scope.querySelectorAll('[aria-label]')].filter(
    (element) => squeezed(element.getAttribute('aria-label') ?? '') === wanted && isVisible(element),
  );
}

/** Exact words first, then an accessible label, then words that contain them; always the innermost element. */
function byText(scope: Element, text: string, mayContain: MayContain): Element[] {
  const wanted = squeezed(text);
  const holding = [...scope.querySelectorAll('*')].filter(
    (element) => squeezed(element.textContent).includes(wanted) && isVisible(element),
  );
  const exact = innermost(holding.filter((element) => squeezed(visibleText(element)) === wanted));
  if (exact.length > 0) return exact;
  const labelled = byLabel(scope, text);
  if (labelled.length > 0) return labelled;
  return innermost(holding.filter((element) => squeezed(visibleText(element)).includes(wanted))).filter(mayContain);
}

function innermost(elements: readonly Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && element.contains(other)));
}

/** The candidates in the smallest piece of the screen that also holds the words. */
function near(candidates: readonly Element[], words: string): Element[] {
  const wanted = squeezed(words);
  const pieces = candidates.map((element) => ({ element, size: sizeOfPiece(element, wanted) }));
  const least = Math.min(...pieces.map(({ size }) => size));
  return Number.isFinite(least) ? pieces.filter(({ size }) => size === least).map(({ element }) => element) : [];
}

function sizeOfPiece(element: Element, wanted: string): number {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (squeezed(visibleText(at)).includes(wanted)) return at.querySelectorAll('*').length;
  }
  return Number.POSITIVE_INFINITY;
}
