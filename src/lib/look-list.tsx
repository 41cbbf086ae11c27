import { View } from '@tarojs/components';
import type { Look } from '../../contracts/look';
import { Avatar } from '@/ui/avatar/avatar';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Section } from '@/ui/section/section';
import { formatInstant } from './format-time';
import { avatarOf } from './shown-person';

interface LookListProps {
  /** Newest first. */
  readonly looks: readonly Look[];
  readonly nowMs: number;
  readonly words: {
    readonly title: string;
    readonly none: string;
    readonly kinds: Readonly<Record<Look['kind'], string>>;
  };
}

/** Who of those that run something saw what I wrote for them alone, and when. */
export function LookList({ looks, nowMs, words }: LookListProps) {
  return (
    <Section title={words.title}>
      <Card kind={looks.length === 0 ? 'plain' : 'flush'}>
        {looks.length === 0 && <View className="sub">{words.none}</View>}
        {looks.map((look) => (
          <Cell
            key={`${look.atMs}-${look.who.name}-${look.kind}`}
            lead={<Avatar person={avatarOf(look.who, `${look.atMs}`)} size={32} />}
            leadWidth={32}
            title={look.who.name}
            sub={words.kinds[look.kind]}
            value={<View className="num">{formatInstant(look.atMs, nowMs)}</View>}
          />
        ))}
      </Card>
    </Section>
  );
}
