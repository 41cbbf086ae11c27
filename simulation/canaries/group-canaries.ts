import type { Canary } from './canary';

/** Bugs of who is in a group, and of what an erasure leaves. */
export const GROUP_CANARIES: readonly Canary[] = [
  {
    name: 'an erased name stays in the group',
    file: 'server/operations/groups/blank-out.ts',
    right: '...withProfile(membership, BLANK_PROFILE),',
    wrong: '...membership,',
  },
  {
    name: 'the purse of an erased member stays open',
    file: 'server/flows/erase-me/erase-me.ts',
    right: "{ ...account, status: 'closed' }",
    wrong: '{ ...account }',
  },
  {
    name: 'who was removed comes back by the card',
    file: 'domain/groups/join-group.ts',
    right:
      "if (membership?.status === 'removed' && !isInvitedAfter(way, membership.statusAtMs)) return refuse('REMOVED');",
    wrong: '',
  },
  {
    name: 'an unanswered offer counts as help',
    file: 'domain/groups/buddy.ts',
    right: "pair.state === 'accepted' && timesSince",
    wrong: 'timesSince',
  },
  {
    name: 'what a newcomer did before the yes counts',
    file: 'server/operations/groups/answer-buddy.ts',
    right: 'const fromTimes = timesTakenPart(newcomer.counters);',
    wrong: 'const fromTimes = timesTakenPart(newcomer.counters) - 1;',
  },
  {
    name: 'who showed a newcomer around is counted twice',
    file: 'server/jobs/tend-buddies.ts',
    right: 'scores: { helped: 1 }',
    wrong: 'scores: { helped: 2 }',
  },
];
