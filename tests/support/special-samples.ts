/** Inputs of operations whose fields depend on each other, so that no schema alone tells a valid one. */
export const SPECIAL_SAMPLES: Readonly<Record<string, unknown>> = {};
