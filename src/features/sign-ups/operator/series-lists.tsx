import { View } from '@tarojs/components';
import type { SeriesPage } from '../../../../contracts/sign-up-weekly-views';
import { avatarOf } from '@/lib/shown-person';
import { openPage } from '@/platform/navigation';
import { Avatar } from '@/ui/avatar/avatar';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { ENTRY_WORDS } from '../entry-copy';
import { eventWords } from '../event-copy';
import { SERIES_WORDS } from './series-copy';

interface SeriesProps {
  readonly series: SeriesPage;
}

/** The sessions that are out, each with what it cost. */
export function Sessions({ series }: SeriesProps) {
  if (series.sessions.length === 0) return null;
  return (
    <Section title={SERIES_WORDS.sessions}>
      <Card kind="flush">
        {series.sessions.map(({ formId, event, takenCount, feeNote }) => (
          <Cell
            key={formId}
            title={<View className="num">{event === null ? series.title : eventWords(event)}</View>}
            sub={feeNote === '' ? SERIES_WORDS.noFee : feeNote}
            value={<View className="num">{SERIES_WORDS.taken(takenCount)}</View>}
            onPress={() => {
              openPage('form', { formId });
            }}
          />
        ))}
      </Card>
    </Section>
  );
}

/** Who is signed up for each session, in the order in which that happens. */
export function Regulars({ series: { regulars, regularCount } }: SeriesProps) {
  if (regulars.length === 0) {
    return (
      <Card>
        <Empty isSmall title={SERIES_WORDS.noRegulars} note={SERIES_WORDS.noRegularsNote} />
      </Card>
    );
  }
  return (
    <Section title={SERIES_WORDS.regulars(regularCount)}>
      <Card kind="flush">
        {regulars.map(({ memberId, who, places }) => (
          <Cell
            key={memberId}
            lead={<Avatar person={avatarOf(who, memberId)} />}
            leadWidth={40}
            title={who.name}
            value={<View className="num">{ENTRY_WORDS.people2(places)}</View>}
            onPress={() => {
              openPage('member', { memberId });
            }}
          />
        ))}
      </Card>
    </Section>
  );
}
