/** Everything a member may ask for, by wire name. The function `member` implements each; the client may call no other. */
export const memberApi = {} as const;

export type MemberApi = typeof memberApi;
