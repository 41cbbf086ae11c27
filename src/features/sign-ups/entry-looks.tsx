import type { Look } from '../../../contracts/sign-up-views';
import { formatInstant } from '@/lib/format-time';
import { avatarOf } from '@/lib/shown-person';
import { Avatar } from '@/ui/avatar/avatar';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Section } from '@/ui/section/section';
import { View } from '@tarojs/components';
import { ENTRY_WORDS } from './entry-copy';

interface EntryLooksProps {
  readonly looks: readonly Look[];
  readonly nowMs: number;
}

/** Who of those that run the group looked at what I filled in, and when. */
export function EntryLooks({ looks, nowMs }: EntryLooksProps) {
  return (
    <Section title={ENTRY_WORDS.looks}>
      {looks.length === 0 ? (
        <Card>
          <View className="sub">{ENTRY_WORDS.noLooks}</View>
        </Card>
      ) : (
        <Card kind="flush">
          {looks.map((look) => (
            <Cell
              key={`${look.atMs}-${look.who.name}-${look.kind}`}
              lead={<Avatar person={avatarOf(look.who, `${look.atMs}`)} size={32} />}
              leadWidth={32}
              title={look.who.name}
              sub={look.kind === 'look' ? ENTRY_WORDS.look : ENTRY_WORDS.exported}
              value={<View className="num">{formatInstant(look.atMs, nowMs)}</View>}
            />
          ))}
        </Card>
      )}
    </Section>
  );
}
