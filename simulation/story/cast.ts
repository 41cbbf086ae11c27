import type { GroupRole, OrganisationRole } from '../../domain/groups/role';

/** The group that things happen in, and the one next door. */
export const GROUP = 'g_here';
export const NEXT_DOOR = 'g_next_door';

/** The cards that open them. */
export const CARDS: Readonly<Record<string, string>> = { [GROUP]: 'card-here', [NEXT_DOOR]: 'card-next-door' };

export interface Part {
  readonly here?: GroupRole;
  /** Came yesterday; everybody else a month ago. */
  readonly isNew?: true;
  readonly nextDoor?: GroupRole;
  readonly office?: OrganisationRole;
}

/** Who there is. Li is in both groups; the admin Bo is there only where the shop has a second person. */
const PARTS = {
  li: { here: 'member', nextDoor: 'member' },
  wang: { here: 'member' },
  chen: { here: 'member' },
  lu: { here: 'member', isNew: true },
  su: { here: 'verifier' },
  an: { here: 'admin' },
  bo: { here: 'admin' },
  zhou: { office: 'owner' },
  fu: { nextDoor: 'admin' },
  ke: { nextDoor: 'verifier' },
  mo: { nextDoor: 'member' },
} as const satisfies Readonly<Record<string, Part>>;

export type Name = keyof typeof PARTS | 'stranger';

export const CAST: Readonly<Record<keyof typeof PARTS, Part>> = PARTS;

export const MEMBERS = ['li', 'wang', 'chen'] as const satisfies readonly Name[];
export const NEWCOMER = 'lu' satisfies Name;
export const ADMINS = ['an', 'bo'] as const satisfies readonly Name[];
export const VERIFIERS = ['su', 'an'] as const satisfies readonly Name[];
/** Nobody of these has anything to say in `GROUP`. */
export const OUTSIDERS = ['fu', 'ke', 'mo', 'stranger'] as const satisfies readonly Name[];
