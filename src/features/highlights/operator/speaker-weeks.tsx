import { useState } from 'react';
import type { SpeakerWeek } from '../../../../contracts/highlights';
import { Answered } from '@/lib/answered';
import { avatarOf } from '@/lib/shown-person';
import { useOperatorOperation } from '@/lib/use-operation';
import { Avatar } from '@/ui/avatar/avatar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { WEEK_WORDS } from './copy';
import { PublishSheet } from './publish-sheet';

type Author = SpeakerWeek['authors'][number];

interface SpeakerWeeksProps {
  readonly groupId: string;
  readonly mayPublish: boolean;
}

const SHOWN_MAX = 3;

/** Last week and this one: who spoke best, or who was published. */
export function SpeakerWeeks({ groupId, mayPublish }: SpeakerWeeksProps) {
  const asked = useOperatorOperation('highlights.read-speakers', { groupId }, { words: {} });
  const [chosen, setChosen] = useState<{ readonly week: string; readonly author: Author } | null>(null);
  return (
    <>
      <Answered asked={asked}>
        {({ weeks }) =>
          weeks.map((week, index) => (
            <Section
              key={week.week}
              title={WEEK_WORDS.title}
              more={index === weeks.length - 1 ? WEEK_WORDS.current : WEEK_WORDS.last}
            >
              <Card kind="flush">
                <Week
                  week={week}
                  mayPublish={mayPublish}
                  onChoose={(author) => {
                    setChosen({ week: week.week, author });
                  }}
                />
              </Card>
            </Section>
          ))
        }
      </Answered>
      {chosen !== null && (
        <PublishSheet
          groupId={groupId}
          week={chosen.week}
          author={chosen.author}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </>
  );
}

interface WeekProps {
  readonly week: SpeakerWeek;
  readonly mayPublish: boolean;
  readonly onChoose: (author: Author) => void;
}

function Week({ week: { week, authors, speaker }, mayPublish, onChoose }: WeekProps) {
  if (speaker !== null) {
    return (
      <Cell
        lead={<Avatar person={avatarOf(speaker.who, week)} />}
        leadWidth={40}
        title={WEEK_WORDS.published(speaker.who.name, speaker.points)}
        sub={speaker.words === '' ? undefined : speaker.words}
      />
    );
  }
  if (authors.length === 0) return <Empty isSmall title={WEEK_WORDS.nobody} />;
  return (
    <>
      {authors.slice(0, SHOWN_MAX).map((author) => (
        <Cell
          key={author.memberId}
          lead={<Avatar person={avatarOf(author.who, author.memberId)} />}
          leadWidth={40}
          title={author.who.name}
          sub={WEEK_WORDS.count(author.highlightCount, author.voteCount)}
          action={
            mayPublish ? (
              <Button
                kind="soft"
                size="small"
                onPress={() => {
                  onChoose(author);
                }}
              >
                {WEEK_WORDS.publish}
              </Button>
            ) : undefined
          }
        />
      ))}
    </>
  );
}
