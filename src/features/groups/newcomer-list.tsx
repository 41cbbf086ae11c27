import type { Newcomers } from '../../../contracts/buddies';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatNearDay } from '@/lib/format-time';
import { avatarOf } from '@/lib/shown-person';
import { useMemberAction } from '@/lib/use-action';
import { Avatar } from '@/ui/avatar/avatar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { showToast } from '@/ui/toast/toast-store';
import { BUDDY_WORDS, OFFER_REFUSALS } from './buddy-copy';

interface NewcomerListProps {
  readonly groupId: string;
  readonly found: Newcomers;
  readonly nowMs: number;
}

/** Who has just come and has nobody yet; whoever may, offers. */
export function NewcomerList({ groupId, found: { newcomers, mayNot }, nowMs }: NewcomerListProps) {
  const offering = useMemberAction('groups.offer-buddy', {
    words: OFFER_REFUSALS,
    onDone: () => {
      showToast(BUDDY_WORDS.sent);
    },
  });
  return (
    <Section title={BUDDY_WORDS.newcomers}>
      {offering.refusal !== null && <Notice icon="circle-alert">{offering.refusal.words}</Notice>}
      <Card kind={newcomers.length === 0 ? 'plain' : 'flush'}>
        {newcomers.length === 0 && <Empty isSmall title={BUDDY_WORDS.nobody} note={BUDDY_WORDS.nobodyNote} />}
        {newcomers.map(({ memberId, who, joinedAtMs }) => (
          <Cell
            key={memberId}
            lead={<Avatar person={avatarOf(who, memberId)} />}
            leadWidth={40}
            title={who.name}
            sub={BUDDY_WORDS.joined(formatNearDay(businessDayAt(joinedAtMs), nowMs))}
            action={
              mayNot !== null ? undefined : (
                <Button
                  kind="soft"
                  size="small"
                  isBusy={offering.isBusy}
                  onPress={() => offering.run({ groupId, memberId })}
                >
                  {BUDDY_WORDS.offer}
                </Button>
              )
            }
          />
        ))}
      </Card>
    </Section>
  );
}
