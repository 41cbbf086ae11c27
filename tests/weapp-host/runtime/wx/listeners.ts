type Listener = (event: unknown) => void;

/** The `wx.onX` / `wx.offX` pairs of one phone. */
export class Listeners {
  private readonly all = new Map<string, Set<Listener>>();

  /** `on…` and `off…` functions for every event named (`AppShow` → `onAppShow`, `offAppShow`). */
  pairs(names: readonly string[]): Record<string, (listener?: Listener) => void> {
    return Object.fromEntries(
      names.flatMap((name) => {
        const set = new Set<Listener>();
        this.all.set(name, set);
        const on = (listener?: Listener): void => {
          if (listener !== undefined) set.add(listener);
        };
        const off = (listener?: Listener): void => {
          if (listener === undefined) set.clear();
          else set.delete(listener);
        };
        return [
          [`on${name}`, on],
          [`off${name}`, off],
        ] as const;
      }),
    );
  }

  tell(name: string, event: unknown): void {
    for (const listener of this.all.get(name) ?? []) listener(event);
  }
}
