import { isVisible } from './visibility';
import { squeezed, visibleText } from './visible-text';

/** What a finger is meant to hit, in either build. */
const TARGETS = [
  ...['button', 'tab', 'switch', 'radio', 'checkbox'].map((role) => `[role=${role}]`),
  ...['wx-button', 'wx-picker', 'taro-picker-core', 'input', 'textarea'],
].join();

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MeasuredTargets {
  /** How many there are. */
  readonly count: number;
  /** Those that are smaller than a fingertip in a direction, each as `its words: width × height`. */
  readonly small: readonly string[];
}

/** Measures what can be pressed in these scopes. */
export function measureTargets(scopes: readonly Element[], leastPx: number): MeasuredTargets {
  const found = new Set(scopes.flatMap((scope) => [...scope.querySelectorAll(TARGETS)]));
  const targets = [...found].filter(isVisible);
  const small = targets.flatMap((target) => {
    const { left, top, right, bottom } = hitBox(target);
    const [width, height] = [Math.round(right - left), Math.round(bottom - top)];
    return width >= leastPx && height >= leastPx ? [] : [`${nameOf(target)}: ${String(width)} × ${String(height)}`];
  });
  return { count: targets.length, small };
}

/** The box of an element with what its unseen parts add: `::before` and `::after` that lie around it take presses, too. */
function hitBox(element: Element): Box {
  return ['::before', '::after'].reduce<Box>((box, pseudo) => {
    const part = partBox(element, pseudo);
    if (part === null) return box;
    return {
      left: Math.min(box.left, part.left),
      top: Math.min(box.top, part.top),
      right: Math.max(box.right, part.right),
      bottom: Math.max(box.bottom, part.bottom),
    };
  }, element.getBoundingClientRect());
}

/** Null where the part is not there, or lies by another element's box. */
function partBox(element: Element, pseudo: string): Box | null {
  const style = getComputedStyle(element, pseudo);
  const own = getComputedStyle(element);
  if (style.content === 'none' || style.position !== 'absolute' || own.position === 'static') return null;
  if (style.pointerEvents === 'none') return null;
  const { left, top } = element.getBoundingClientRect();
  const at = {
    left: left + parseFloat(own.borderLeftWidth) + parseFloat(style.left),
    top: top + parseFloat(own.borderTopWidth) + parseFloat(style.top),
  };
  return { ...at, right: at.left + parseFloat(style.width), bottom: at.top + parseFloat(style.height) };
}

function nameOf(target: Element): string {
  const words = target.getAttribute('aria-label') ?? target.getAttribute('placeholder') ?? '';
  return squeezed(words === '' ? visibleText(target) : words).slice(0, 20) || target.outerHTML.slice(0, 120);
}
