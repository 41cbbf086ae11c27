const HOUR_MS = 3_600_000;

/** When those who joined are told that the deadline is near. */
export const endingAtMs = (closesAtMs: number): number => closesAtMs - 2 * HOUR_MS;

/** How long after the arrival those who have not fetched their things are told once more. */
export const WAITING_MS = 24 * HOUR_MS;
