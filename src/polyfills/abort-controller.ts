interface AbortEvent {
  readonly type: 'abort';
}
type Listener = (event: AbortEvent) => void;

class Signal {
  aborted = false;
  reason: unknown;
  onabort: Listener | null = null;
  private readonly listeners = new Set<Listener>();

  addEventListener(_type: string, listener: Listener) {
    this.listeners.add(listener);
  }

  removeEventListener(_type: string, listener: Listener) {
    this.listeners.delete(listener);
  }

  throwIfAborted() {
    if (this.aborted) throw this.reason;
  }

  dispatch(reason: unknown) {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason ?? Object.assign(new Error('The operation was aborted'), { name: 'AbortError' });
    const event: AbortEvent = { type: 'abort' };
    this.onabort?.(event);
    this.listeners.forEach((listener) => {
      listener(event);
    });
  }
}

/** Just enough AbortController for query-core on WeChat, which has none; webpack provides it (config/mini.ts). */
export class AbortController {
  readonly signal = new Signal();

  abort(reason?: unknown) {
    this.signal.dispatch(reason);
  }
}
