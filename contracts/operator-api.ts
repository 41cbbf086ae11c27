/** Everything staff may ask for, by wire name. The function `operator` implements each. */
export const operatorApi = {} as const;

export type OperatorApi = typeof operatorApi;
