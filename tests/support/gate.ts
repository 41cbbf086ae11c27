export interface Gate {
  /** The party that is held calls this. */
  readonly wait: () => Promise<void>;
  /** Resolves when the other party is held. */
  readonly reached: Promise<void>;
  readonly open: () => void;
}

/** Holds one party at a place until the other lets it go on. */
export function newGate(): Gate {
  const signals = { arrive: () => {}, open: () => {} };
  const reached = new Promise<void>((resolve) => (signals.arrive = resolve));
  const opened = new Promise<void>((resolve) => (signals.open = resolve));
  return {
    reached,
    wait: () => {
      signals.arrive();
      return opened;
    },
    open: () => {
      signals.open();
    },
  };
}
