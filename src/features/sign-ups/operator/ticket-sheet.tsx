import { View } from '@tarojs/components';
import type { TicketInspection } from '../../../../contracts/sign-up-staff-views';
import { formatInstant } from '@/lib/format-time';
import { Button } from '@/ui/button/button';
import { useNow } from '@/ui/countdown/use-now';
import { IconDisc } from '@/ui/glyph/glyph';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { SkeletonRows } from '@/ui/states/skeleton';
import { ENTRY_WORDS } from '../entry-copy';
import type { FormRef } from '../event-page';
import { DOOR_STAFF_WORDS } from './door-staff-copy';
import { useAdmit } from './use-admit';
import type { TicketLooking } from './use-ticket-look';

interface TicketSheetProps {
  readonly form: FormRef;
  readonly ticket: TicketLooking;
  readonly onAgain: () => Promise<unknown>;
}

/** What a scanned ticket is: whether they may come in, who, how many, and the one thing to do next. */
export function TicketSheet({ form, ticket, onAgain }: TicketSheetProps) {
  const { look, clear } = ticket;
  const inspection = look.kind === 'seen' ? look.inspection : null;
  const admit = useAdmit(inspection?.who.name ?? '', clear);
  const mayAdmit = inspection !== null && inspection.obstacle === null && inspection.formId === form.formId;
  const again = async () => {
    admit.clear();
    clear();
    await onAgain();
  };
  const close = () => {
    admit.clear();
    clear();
  };
  return (
    <Sheet
      isOpen={look.kind !== 'nothing'}
      isBusy={admit.isBusy}
      onClose={close}
      footer={
        look.kind === 'looking' ? undefined : mayAdmit ? (
          <Button
            size="large"
            isBusy={admit.isBusy}
            onPress={() => admit.run({ ...form, signUpId: inspection.signUpId, way: 'scan' })}
          >
            {DOOR_STAFF_WORDS.admit}
          </Button>
        ) : (
          <Button size="large" onPress={again}>
            {DOOR_STAFF_WORDS.again}
          </Button>
        )
      }
    >
      {look.kind === 'looking' && <SkeletonRows count={1} />}
      {look.kind === 'refused' && <Verdict isGood={false} word={look.refusal.words} note="" />}
      {inspection !== null && <Seen inspection={inspection} isOurs={inspection.formId === form.formId} />}
      {admit.refusal !== null && <Notice icon="circle-alert">{admit.refusal.words}</Notice>}
      <View className="mt16" />
    </Sheet>
  );
}

function Seen({ inspection, isOurs }: { readonly inspection: TicketInspection; readonly isOurs: boolean }) {
  const nowMs = useNow('minute');
  const { who, places, obstacle, attendedAtMs, title } = inspection;
  const note = [
    who.name,
    ENTRY_WORDS.people2(places),
    ...(attendedAtMs === null ? [] : [formatInstant(attendedAtMs, nowMs)]),
  ].join(' · ');
  if (!isOurs) return <Verdict isGood={false} word={DOOR_STAFF_WORDS.other(title)} note={note} />;
  const word = obstacle === null ? DOOR_STAFF_WORDS.ok : DOOR_STAFF_WORDS.obstacles[obstacle];
  return <Verdict isGood={obstacle === null} word={word} note={note} />;
}

interface VerdictProps {
  readonly isGood: boolean;
  readonly word: string;
  readonly note: string;
}

function Verdict({ isGood, word, note }: VerdictProps) {
  return (
    <View className="row" aria-live="assertive">
      <IconDisc icon={isGood ? 'circle-check' : 'circle-alert'} tint={isGood ? 'leaf' : 'danger'} size={56} />
      <View className="grow ml16">
        <View className="title">{word}</View>
        {note !== '' && <View className="sub num">{note}</View>}
      </View>
    </View>
  );
}
