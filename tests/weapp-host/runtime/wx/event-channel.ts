type Listener = (...given: unknown[]) => void;

/** The channel between a page and the one that opened it. */
export class EventChannel {
  private readonly listeners = new Map<string, Set<Listener>>();

  on(name: string, listener: Listener): void {
    this.listeners.set(name, (this.listeners.get(name) ?? new Set()).add(listener));
  }

  once(name: string, listener: Listener): void {
    const once: Listener = (...given) => {
      this.off(name, once);
      listener(...given);
    };
    this.on(name, once);
  }

  off(name: string, listener?: Listener): void {
    if (listener === undefined) this.listeners.delete(name);
    else this.listeners.get(name)?.delete(listener);
  }

  emit(name: string, ...given: unknown[]): void {
    for (const listener of [...(this.listeners.get(name) ?? [])]) listener(...given);
  }
}
