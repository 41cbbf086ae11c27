const TOUCHES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/**
 * A finger that presses one element or nothing. An engine takes time between looking and clicking; a screen drawn anew
 * in between would put something else under the finger.
 */
export class Finger {
  private listening: AbortController | null = null;
  private isHit = false;

  aimAt(element: Element): void {
    this.listening = new AbortController();
    this.isHit = false;
    const meet = (event: Event): void => {
      // What the press causes by itself, as a label does, goes its way.
      if (this.isHit || !event.isTrusted) return;
      if (!event.composedPath().includes(element)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (event.type === 'click') this.isHit = true;
    };
    for (const type of TOUCHES) {
      // At the window and first: who answers a press may take its element away.
      window.addEventListener(type, meet, { capture: true, signal: this.listening.signal });
    }
  }

  /** Whether the element got a click since it was aimed at. */
  lift(): boolean {
    this.listening?.abort();
    this.listening = null;
    return this.isHit;
  }
}
