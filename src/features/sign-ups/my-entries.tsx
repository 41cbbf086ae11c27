import { View } from '@tarojs/components';
import type { MySignUp } from '../../../contracts/sign-up-views';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Section } from '@/ui/section/section';
import { Tag } from '@/ui/tag/tag';
import { EVENT_WORDS } from './event-copy';
import { lookOf } from './state-copy';
import { ENTRY_WORDS } from './entry-copy';

interface MyEntriesProps {
  readonly mine: readonly MySignUp[];
  readonly nowMs: number;
}

/** My sign-ups to this form, each opening its own page. */
export function MyEntries({ mine, nowMs }: MyEntriesProps) {
  if (mine.length === 0) return null;
  return (
    <Section title={EVENT_WORDS.mine}>
      <Card kind="flush">
        {mine.map((signUp) => {
          const { tag, tint } = lookOf(signUp);
          return (
            <Cell
              key={signUp.signUpId}
              title={EVENT_WORDS.people2(signUp.places)}
              sub={<View className="num">{standingWords(signUp, nowMs)}</View>}
              value={<Tag tint={tint}>{tag}</Tag>}
              label={`${EVENT_WORDS.seeMine}，${tag}`}
              onPress={() => {
                openPage('my-sign-up', { signUpId: signUp.signUpId });
              }}
            />
          );
        })}
      </Card>
    </Section>
  );
}

function standingWords({ state, position, confirmByMs, submittedAtMs }: MySignUp, nowMs: number): string {
  if (state === 'waiting' && position !== null) return ENTRY_WORDS.position(position);
  if (state === 'offered') return ENTRY_WORDS.confirmBy(formatDeadline(confirmByMs, nowMs));
  if (state === 'returned' && confirmByMs > 0) return ENTRY_WORDS.supplyBy(formatDeadline(confirmByMs, nowMs));
  return ENTRY_WORDS.submittedAt(formatInstant(submittedAtMs, nowMs));
}
