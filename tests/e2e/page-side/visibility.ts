/** Whether a person could see an element. jsdom has no layout, so there only `hidden` and inline styles count. */
export function isVisible(element: Element): boolean {
  if (element.closest('[hidden]') !== null) return false;
  if (!hasLayout()) return !hasHiddenAncestor(element);
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  return true;
}

/** Whether an element itself is shown, for a walk that comes from above and has asked its ancestors. */
export function isShown(element: Element): boolean {
  if (hasLayout()) return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return !element.hasAttribute('hidden') && !isStyledAway(element);
}

/** Whether this engine lays pages out. */
export function hasLayout(): boolean {
  return typeof Element.prototype.checkVisibility === 'function';
}

function hasHiddenAncestor(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (isStyledAway(at)) return true;
  }
  return false;
}

function isStyledAway(element: Element): boolean {
  return /display:\s*none/.test(element.getAttribute('style') ?? '');
}
