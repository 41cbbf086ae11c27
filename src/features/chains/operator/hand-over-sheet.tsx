import { useState } from 'react';
import { View } from '@tarojs/components';
import type { PickUpLook } from '../../../../contracts/chain-staff-views';
import { ReasonSheet } from '@/lib/reason-sheet';
import { Button } from '@/ui/button/button';
import { IconDisc } from '@/ui/glyph/glyph';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { SkeletonRows } from '@/ui/states/skeleton';
import type { Narrowed } from './pick-up-filter';
import { Facts, Others, PartFields } from './hand-over-parts';
import { entryName } from './people-words';
import { leftOf, type Parts } from './parts';
import { PICK_UP_WORDS } from './pick-up-copy';
import { ENTRIES_WORDS } from './run-copy';
import { useHandOver } from './use-hand-over';
import type { Looking } from './use-look';

interface HandOverSheetProps {
  readonly looking: Looking;
  readonly onNext: () => unknown;
  /** Asks for all that is one person's. */
  readonly onPerson: (person: Person) => void;
}

type Person = NonNullable<Narrowed['person']>;

/** What was scanned: whose it is, what is to be handed over, all of it or a part. */
export function HandOverSheet({ looking: { look, clear, byNumber }, onNext, onPerson }: HandOverSheetProps) {
  if (look.kind === 'nothing') return null;
  if (look.kind === 'seen') {
    const { entry } = look.seen;
    return (
      <SeenSheet
        key={`${entry.entryId} ${entry.pickUp} ${look.seen.undo?.pickUpId ?? ''}`}
        seen={look.seen}
        onAgain={() => void byNumber(entry.number)}
        onPerson={onPerson}
        onClose={clear}
      />
    );
  }
  return (
    <Sheet
      isOpen
      onClose={clear}
      footer={
        look.kind === 'refused' ? (
          <Button
            size="large"
            onPress={() => {
              clear();
              return onNext();
            }}
          >
            {PICK_UP_WORDS.more}
          </Button>
        ) : undefined
      }
    >
      {look.kind === 'looking' && <SkeletonRows count={2} />}
      {look.kind === 'refused' && (
        <View className="row">
          <IconDisc icon="x" tint="danger" size={56} />
          <View className="body grow ml16">{look.refusal.words}</View>
        </View>
      )}
    </Sheet>
  );
}

interface SeenSheetProps {
  readonly seen: PickUpLook;
  /** Looks at it once more. */
  readonly onAgain: () => void;
  readonly onPerson: (person: Person) => void;
  readonly onClose: () => void;
}

function SeenSheet({ seen, onAgain, onPerson, onClose }: SeenSheetProps) {
  const { entry } = seen;
  const left = leftOf(entry);
  const [parts, setParts] = useState<Parts>(left);
  const [isUndoing, setUndoing] = useState(false);
  const handOver = useHandOver(seen, { onDone: onClose, onUndone: onAgain });
  if (isUndoing) {
    return (
      <ReasonSheet
        words={UNDO_ASKS}
        isBusy={handOver.isBusy}
        refusal={handOver.undoRefusal}
        onConfirm={handOver.undo}
        onClose={() => {
          setUndoing(false);
        }}
      />
    );
  }
  const { isBusy, refusal } = handOver;
  return (
    <Sheet
      isOpen
      title={`${ENTRIES_WORDS.number(entry.number)} ${entryName(entry)}`}
      isBusy={isBusy}
      onClose={onClose}
      footer={<HandOverButton left={left} parts={parts} isBusy={isBusy} onPress={() => handOver.run(parts)} />}
    >
      <Facts seen={seen} />
      <Others seen={seen} onPerson={onPerson} />
      <PartFields seen={seen} left={left} parts={parts} onParts={setParts} />
      {refusal !== null && (
        <Notice icon={refusal.code === 'OFFLINE' ? 'wifi-off' : 'circle-alert'}>{refusal.words}</Notice>
      )}
      {seen.undo !== null && (
        <View className="row middle mt12">
          <Button
            kind="text"
            onPress={() => {
              setUndoing(true);
            }}
          >
            {PICK_UP_WORDS.undo}
          </Button>
        </View>
      )}
    </Sheet>
  );
}

interface HandOverButtonProps {
  readonly left: Parts;
  readonly parts: Parts;
  readonly isBusy: boolean;
  readonly onPress: () => unknown;
}

function HandOverButton({ left, parts, isBusy, onPress }: HandOverButtonProps) {
  const count = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const isAll = Object.entries(left).every(([sku, most]) => parts[Number(sku)] === most);
  const nothing = Object.keys(left).length === 0 ? PICK_UP_WORDS.nothingLeft : PICK_UP_WORDS.chooseSome;
  return (
    <Button size="large" isBusy={isBusy} disabledReason={count === 0 ? nothing : undefined} onPress={onPress}>
      {isAll ? PICK_UP_WORDS.handOver : PICK_UP_WORDS.handOverSome(count)}
    </Button>
  );
}

const UNDO_ASKS = {
  title: PICK_UP_WORDS.undoTitle,
  note: PICK_UP_WORDS.undoNoteLong,
  act: PICK_UP_WORDS.undoAct,
  reasons: PICK_UP_WORDS.undoReasons,
};
