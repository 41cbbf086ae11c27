import { View } from '@tarojs/components';
import type { Highlight } from '../../../contracts/highlights';
import { useMemberAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { HIGHLIGHT_WORDS, VOTE_REFUSALS, VOTE_WORDS } from './copy';
import styles from './highlights.module.scss';

interface VoteProps {
  readonly groupId: string;
  readonly highlight: Highlight;
}

/** My vote for what a neighbour said, and how many others gave theirs. */
export function Vote({ groupId, highlight }: VoteProps) {
  const { highlightId, voteCount, hasVoted, mayVote, isMine, who } = highlight;
  const voting = useMemberAction('highlights.vote', { words: VOTE_REFUSALS });
  if (!mayVote && voteCount === 0) return null;
  const name = isMine ? HIGHLIGHT_WORDS.me : who.name;
  return (
    <>
      {voting.refusal !== null && <Notice icon="circle-alert">{voting.refusal.words}</Notice>}
      <View className={styles.acts}>
        {mayVote ? (
          <Button
            kind={hasVoted ? 'soft' : 'secondary'}
            size="small"
            icon={hasVoted ? 'check' : 'heart'}
            isBusy={voting.isBusy}
            label={VOTE_WORDS.label(name, voteCount, hasVoted)}
            onPress={() => voting.run({ groupId, highlightId, votes: !hasVoted })}
          >
            {hasVoted ? VOTE_WORDS.voted(voteCount) : VOTE_WORDS.vote(voteCount)}
          </Button>
        ) : (
          <View className="sub num">{VOTE_WORDS.count(voteCount)}</View>
        )}
      </View>
    </>
  );
}
