/** The four positions a group can take (playbook 1): product service, interest, learning, perks. */
export const GROUP_TYPES = ['service', 'interest', 'learning', 'perks'] as const;

export type GroupType = (typeof GROUP_TYPES)[number];
