const TOUCHES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/**
 * A finger that presses one element or nothing. An engine takes time between looking and clicking; a screen drawn anew
 * in between would put something else under the finger.
 */
export class Finger {
  private listening: AbortController | null = null;
  private isDown = false;
  private isHit = false;

  aimAt(element: Element): void {
    this.listening = new AbortController();
    this.isDown = false;
    this.isHit = false;
    const meet = (event: Event): void => {
      // What the press causes by itself, as a label does, goes its way.
      if (this.isHit || !event.isTrusted) return;
      if (!event.composedPath().includes(element)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (event.type === 'mousedown') this.isDown = true;
      // The weapp host's tap is the finger going up: its answer may take the page away before a click could follow.
      else if (event.type === 'mouseup') this.isHit = this.isDown;
    };
    for (const type of TOUCHES) {
      // At the window and first: who answers a press may take its element away.
      window.addEventListener(type, meet, { capture: true, signal: this.listening.signal });
    }
  }

  /** Whether the finger went down and up on the element since it was aimed at. */
  lift(): boolean {
    this.listening?.abort();
    this.listening = null;
    return this.isHit;
  }
}
