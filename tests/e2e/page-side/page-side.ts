/// <reference lib="dom.iterable" />
import { chooseInSheet, chooseInWheel, type Choosing } from './choose';
import { findField } from './find-field';
import { findTarget, findToPress, pressedPart, type Target } from './find';
import { drawOn } from './draw-on';
import { Finger } from './finger';
import { measureTargets, type MeasuredTargets } from './measure-targets';
import { hasLayout, isVisible } from './visibility';
import { visibleText } from './visible-text';

/** Where the layers of a build's screen are, as selectors; the last match of `page` that is visible is the top page. */
export interface ScreenMap {
  /** Things above a page: modals, sheets, portals; from the topmost down. */
  readonly above: readonly string[];
  readonly page: string;
  /** Bars around the page. */
  readonly around: readonly string[];
}

/** What runs inside the page and answers the driver. Everything that crosses is plain data. */
export class PageSide {
  private readonly finger = new Finger();

  constructor(private readonly map: ScreenMap) {}

  text(): string {
    const scopes = this.scopes();
    return scopes
      .map((scope) =>
        visibleText(
          scope,
          scopes.filter((other) => other !== scope),
        ),
      )
      .join('\n');
  }

  /** The element a target means, for an engine that can click one; until `lift` it alone can be pressed. Null while there is none. */
  aim(target: Target): Element | null {
    this.finger.lift();
    const element = findToPress(this.scopes(), target);
    if (element === null) return null;
    this.finger.aimAt(pressedPart(element));
    // WeChat's own button is no role that an engine knows, and its hit area may lie over its words.
    return element.closest('wx-button') ?? element;
  }

  /** Takes the finger away; true when it went down and up on the element aimed at. */
  lift(): boolean {
    return this.finger.lift();
  }

  /** Whether no page is sliding in. */
  isStill(): boolean {
    return document.getAnimations().every(({ effect, playState }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return playState !== 'running' || target?.matches(this.map.page) !== true;
    });
  }

  /** How far the top page and what it scrolls in are wider than what is shown of them. */
  overflowPx(): number {
    const page = [...document.querySelectorAll<HTMLElement>(this.map.page)].filter(isVisible).at(-1);
    const boxes = page === undefined ? [] : [page, ...page.querySelectorAll<HTMLElement>('.ge-page')];
    return Math.max(0, document.documentElement.scrollWidth - window.innerWidth, ...boxes.map(overflowOf));
  }

  /** What can be pressed on the screen, held against this size. */
  measureTargets(leastPx: number): MeasuredTargets {
    return measureTargets(this.scopes(), leastPx);
  }

  /** Taps without layout: the events a finger causes, on the element itself. False while there is none. */
  press(target: Target): boolean {
    const element = findToPress(this.scopes(), target);
    if (element === null) return false;
    for (const type of ['mousedown', 'mouseup', 'click']) {
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
    }
    return true;
  }

  /** Draws a line across what has this label, as a finger does. False while there is nothing of it. */
  draw(label: string): boolean {
    const canvas = findTarget(this.scopes(), { label })?.querySelector('canvas') ?? null;
    if (canvas !== null) drawOn(canvas);
    return canvas !== null;
  }

  /** Focuses a field for typing. False while there is none. */
  focusField(label: string): boolean {
    const field = findField(this.scopes(), label);
    if (field === null) return false;
    if (hasLayout()) field.scrollIntoView({ block: 'center' });
    field.focus();
    field.select();
    return true;
  }

  /** Types without a keyboard: the events it causes. False while there is no such field. */
  fill(label: string, text: string): boolean {
    const field = findField(this.scopes(), label);
    if (field === null) return false;
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.blur();
    return true;
  }

  chooseInSheet(values: readonly string[]): Choosing {
    return chooseInSheet(values);
  }

  chooseInWheel(target: Target, values: readonly string[]): Choosing {
    return chooseInWheel(this.scopes(), target, values);
  }

  has(target: Target): boolean {
    return findTarget(this.scopes(), target) !== null;
  }

  private scopes(): Element[] {
    const visible = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(isVisible);
    const page = visible(this.map.page).at(-1);
    return [
      ...this.map.above.flatMap((selector) => visible(selector).reverse()),
      ...(page === undefined ? [] : [page]),
      ...this.map.around.flatMap(visible),
    ];
  }
}

function overflowOf({ scrollWidth, clientWidth }: HTMLElement): number {
  return scrollWidth - clientWidth;
}

declare global {
  interface Window {
    __screenMap?: ScreenMap;
    __pageSide?: PageSide;
  }
}

if (window.__screenMap !== undefined) window.__pageSide = new PageSide(window.__screenMap);
