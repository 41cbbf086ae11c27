import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { IconDisc } from '@/ui/glyph/glyph';
import { Sheet } from '@/ui/sheet/sheet';
import { BAR_WORDS } from './copy';

interface CreateSheetProps {
  readonly groupId: string;
  readonly onClose: () => void;
}

/** What can be begun: the last check-in again first, then a new one, then a chain, then coupons. */
export function CreateSheet({ groupId, onClose }: CreateSheetProps) {
  const open = (begin: () => void) => () => {
    onClose();
    begin();
  };
  return (
    <Sheet isOpen title={BAR_WORDS.create} onClose={onClose}>
      <Card kind="sunken">
        <CopyLast groupId={groupId} open={open} />
        <Cell
          lead={<IconDisc icon="calendar-check" tint="leaf" />}
          leadWidth={40}
          title={BAR_WORDS.challenge}
          sub={BAR_WORDS.challengeNote}
          onPress={open(() => {
            openPage('challenge-edit', {});
          })}
        />
        <Cell
          lead={<IconDisc icon="clipboard-list" tint="sky" />}
          leadWidth={40}
          title={BAR_WORDS.form}
          sub={BAR_WORDS.formNote}
          onPress={open(() => {
            openPage('form-design', {});
          })}
        />
        <Cell
          lead={<IconDisc icon="store" tint="brand" />}
          leadWidth={40}
          title={BAR_WORDS.chain}
          sub={BAR_WORDS.chainNote}
          onPress={open(() => {
            openPage('chain-edit', {});
          })}
        />
        <Cell
          lead={<IconDisc icon="ticket" tint="apricot" />}
          leadWidth={40}
          title={BAR_WORDS.batch}
          sub={BAR_WORDS.batchNote}
          onPress={open(() => {
            openPage('batch-edit', {});
          })}
        />
      </Card>
    </Sheet>
  );
}

interface CopyLastProps {
  readonly groupId: string;
  readonly open: (begin: () => void) => () => void;
}

/** Only where there is a last one; where that is not known, a press asks again. */
function CopyLast({ groupId, open }: CopyLastProps) {
  const { data, refusal, refresh } = useMemberOperation('check-in.list-challenges', { groupId }, { words: {} });
  const last = data?.items[0];
  const lead = <IconDisc icon="copy" tint="brand" />;
  if (last !== undefined) {
    return (
      <Cell
        lead={lead}
        leadWidth={40}
        title={BAR_WORDS.copyLast}
        sub={BAR_WORDS.copyLastNote(last.terms.title)}
        onPress={open(() => {
          openPage('challenge-edit', { copyOf: last.challengeId });
        })}
      />
    );
  }
  if (refusal === null) return null;
  return (
    <Cell
      lead={lead}
      leadWidth={40}
      title={BAR_WORDS.copyLast}
      sub={BAR_WORDS.copyLastFailed}
      onPress={() => void refresh()}
    />
  );
}
