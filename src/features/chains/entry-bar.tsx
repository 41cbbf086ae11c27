import { useState } from 'react';
import { View } from '@tarojs/components';
import type { EntryPage } from '../../../contracts/chain-views';
import { formatDeadline } from '@/lib/format-time';
import { useMemberAction } from '@/lib/use-action';
import { openPage } from '@/platform/navigation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { ConfirmSheet } from '@/ui/confirm-sheet/confirm-sheet';
import { showToast } from '@/ui/toast/toast-store';
import { DONE_WORDS } from './chain-copy';
import { CANCEL_REFUSALS } from './copy';
import { ENTRY_WORDS } from './entry-copy';

/** Until the deadline an entry is changed or given up; afterwards the way back to its chain. */
export function EntryBar({ entry }: { readonly entry: EntryPage }) {
  const [isAsking, setAsking] = useState(false);
  const { entryId, chainId, groupId } = entry;
  if (!entry.isOpen) return <ToChain chainId={chainId} groupId={groupId} />;
  return (
    <>
      <BottomBar>
        <View className="none mr12">
          <Button
            kind="secondary"
            size="large"
            onPress={() => {
              setAsking(true);
            }}
          >
            {ENTRY_WORDS.cancel}
          </Button>
        </View>
        <Button
          size="large"
          isWide
          onPress={() => {
            openPage('chain', { chainId, groupId, edit: entryId });
          }}
        >
          {ENTRY_WORDS.edit}
        </Button>
      </BottomBar>
      {isAsking && (
        <CancelSheet
          entry={entry}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

/** Says what comes back and until when one can join again. */
function CancelSheet({ entry, onClose }: { readonly entry: EntryPage; readonly onClose: () => void }) {
  const cancel = useMemberAction('chains.cancel-entry', {
    words: CANCEL_REFUSALS,
    onDone: ({ number }) => {
      onClose();
      showToast(DONE_WORDS.cancelled(number));
    },
  });
  return (
    <ConfirmSheet
      isOpen
      title={ENTRY_WORDS.cancelAsk(returnedWords(entry), formatDeadline(entry.terms.closesAtMs, entry.nowMs))}
      note={cancel.refusal?.words}
      confirmLabel={ENTRY_WORDS.cancelYes}
      isBusy={cancel.isBusy}
      onConfirm={() => cancel.run({ entryId: entry.entryId })}
      onCancel={onClose}
    />
  );
}

function ToChain({ chainId, groupId }: Pick<EntryPage, 'chainId' | 'groupId'>) {
  return (
    <BottomBar>
      <Button
        kind="soft"
        size="large"
        isWide
        onPress={() => {
          openPage('chain', { chainId, groupId });
        }}
      >
        {ENTRY_WORDS.toChain}
      </Button>
    </BottomBar>
  );
}

const returnedWords = ({ price, couponId }: EntryPage) =>
  [
    price.points > 0 ? ENTRY_WORDS.cancelReturned(price.points) : '',
    couponId === null ? '' : ENTRY_WORDS.cancelCoupon,
  ].join('');
