import type { ChallengeFacts } from '../../../contracts/check-in';
import type { ChallengeTerms } from '../../../domain/check-in/challenge-terms';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { type ChallengeDocument, challenges } from '../../documents/challenges';
import { groups } from '../../documents/groups';
import type { Stored, Transaction } from '../../ports/store';
import type { Decision } from '../../runtime/handler';
import { type ChallengeKey, challengeFacts, challengeOf } from './challenge-of';
import { writeCard } from './group-card';

type Changed = ChallengeTerms & Partial<Pick<ChallengeDocument, 'status' | 'expiryYears'>>;

interface Change<Code extends string> {
  readonly key: ChallengeKey;
  /** What the operator's record says beside the title. */
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly decide: (challenge: Stored<ChallengeDocument>) => Result<Changed, Code>;
}

type ChangeRefusal<Code extends string> = Code | 'CHALLENGE_UNKNOWN' | 'GROUP_DISSOLVED' | 'ENDED';

/** Changes a challenge that has not ended, and its card with it. A staff act: rare enough to write the group. */
export async function changeChallenge<Code extends string>(
  tx: Transaction,
  { key, facts, decide }: Change<Code>,
): Promise<Decision<ChallengeFacts, ChangeRefusal<Code>>> {
  const challenge = await challengeOf(tx, key);
  if (challenge === null) return refuse('CHALLENGE_UNKNOWN');
  if (challenge.status === 'ended') return refuse('ENDED', { day: challenge.endDay });
  const group = await tx.get(groups, key.groupId);
  if (group?.status !== 'active') return refuse('GROUP_DISSOLVED');
  const decided = decide(challenge);
  if (!decided.ok) return decided;
  const { version: _, ...before } = challenge;
  const next: ChallengeDocument = { ...before, ...decided.value };
  await tx.replace(challenges, challenge, next);
  await writeCard(tx, group, next);
  return accept({
    reply: challengeFacts(next),
    groupId: group.id,
    subject: `challenge:${challenge.id}`,
    facts: { ...facts, challengeId: challenge.id, title: next.title },
  });
}
