import type { ChallengeDraft } from '../../contracts/check-in-staff';
import type { GroupRole } from '../../domain/groups/role';
import { readingTerms } from './reading-terms';
import { seedGroup } from './seed-group';
import { createWorld, type World, type WorldOptions } from './world';

const { pauses: _, ...draft } = readingTerms;

/** The reading challenge as an operator fills it in on 2026-11-23. */
export const readingDraft: ChallengeDraft = { ...draft, startDay: '2026-11-23', endDay: '2026-12-31' };

export interface ReadingGroup {
  readonly world: World;
  readonly groupId: string;
  readonly challengeId: string;
  /** What names the challenge in an input. */
  readonly challenge: { readonly groupId: string; readonly challengeId: string };
}

const ROLES: Readonly<Record<string, GroupRole>> = {
  su: 'admin',
  zhao: 'assistant',
  li: 'member',
  wang: 'member',
  chen: 'member',
};

/** A group in which Su has opened the reading challenge on 2026-11-23 at 08:00. */
export async function readingGroup(options: WorldOptions, change: Partial<ChallengeDraft> = {}): Promise<ReadingGroup> {
  const world = await createWorld(options);
  const groupId = 'g_reading';
  await seedGroup(world, { groupId, members: ROLES });
  const challengeId = await openChallenge(world, groupId, change);
  return { world, groupId, challengeId, challenge: { groupId, challengeId } };
}

/** Opens one more challenge in a group of Su's. */
export async function openChallenge(
  world: World,
  groupId: string,
  change: Partial<ChallengeDraft> = {},
): Promise<string> {
  const made = await world
    .as('su')
    .call('check-in.create-challenge', { groupId, terms: { ...readingDraft, ...change } as never });
  if (!made.ok) throw new Error(made.code);
  return made.data.challengeId;
}
