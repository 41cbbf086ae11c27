import { useState } from 'react';
import { View } from '@tarojs/components';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { IconDisc } from '@/ui/glyph/glyph';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { TODAY_PAGE_WORDS } from './copy';
import { FIRST_MAX, type Thing } from './thing';
import type { Waiting } from './waiting';

/** The three things to do first; only the first has a filled button. All of them on asking. */
export function ThingsFirst({ waiting }: { readonly waiting: Waiting }) {
  const [isUnfolded, setUnfolded] = useState(false);
  const { things, isLoading, missing } = waiting;
  const shown = isUnfolded ? things : things.slice(0, FIRST_MAX);
  const isFolded = shown.length < things.length;
  return (
    <Section
      title={titleOf(Math.min(things.length, FIRST_MAX))}
      more={isFolded ? TODAY_PAGE_WORDS.showAll(things.length) : undefined}
      onMore={
        isFolded
          ? () => {
              setUnfolded(true);
            }
          : undefined
      }
    >
      {missing.length > 0 && (
        <Failed hasContent words={TODAY_PAGE_WORDS.missing(missing.join('、'))} onRetry={waiting.refresh} />
      )}
      {shown.length > 0 && (
        <Card kind="flush">
          {shown.map((thing, index) => (
            <ThingRow key={thing.id} thing={thing} isFirst={index === 0} />
          ))}
        </Card>
      )}
      {shown.length === 0 && isLoading && <SkeletonRows count={FIRST_MAX} />}
      {shown.length === 0 && !isLoading && missing.length === 0 && <AllDone />}
    </Section>
  );
}

function titleOf(count: number): string {
  const { one, two, more } = TODAY_PAGE_WORDS.first;
  return count === 1 ? one : count === 2 ? two : more;
}

function AllDone() {
  return (
    <Card>
      <Empty
        isSmall
        title={TODAY_PAGE_WORDS.allDone}
        note={TODAY_PAGE_WORDS.allDoneNote}
        action={TODAY_PAGE_WORDS.seeMembers}
        onPress={() => {
          openPage('members');
        }}
      />
    </Card>
  );
}

function ThingRow({ thing, isFirst }: { readonly thing: Thing; readonly isFirst: boolean }) {
  return (
    <Cell
      lead={<IconDisc icon={thing.icon} tint={thing.tint} />}
      leadWidth={40}
      title={thing.title}
      sub={<View className="num">{thing.note}</View>}
      action={
        <Button
          kind={isFirst ? 'primary' : 'soft'}
          size="small"
          label={`${thing.title}，${thing.act}`}
          onPress={thing.open}
        >
          {thing.act}
        </Button>
      }
    />
  );
}
