import { View } from '@tarojs/components';
import type { ChainPage, EntryLineView } from '../../../contracts/chain-views';
import { useMemberAction } from '@/lib/use-action';
import { ConfirmSheet } from '@/ui/confirm-sheet/confirm-sheet';
import { showToast } from '@/ui/toast/toast-store';
import { CLAIM_REFUSALS } from './copy';
import { ENTRY_WORDS } from './entry-copy';
import { linesWords } from './sku-name';

interface ClaimSheetProps {
  readonly page: ChainPage;
  readonly entry: EntryLineView;
  readonly onClose: () => void;
}

/** 「这是我」: asks the organiser to give a line from the chat to its real owner. */
export function ClaimSheet({ page, entry, onClose }: ClaimSheetProps) {
  const claim = useMemberAction('chains.claim-entry', {
    words: CLAIM_REFUSALS,
    onDone: () => {
      showToast(ENTRY_WORDS.claimed);
      onClose();
    },
    onRefused: ({ words }) => {
      showToast(words);
    },
  });
  return (
    <View>
      <ConfirmSheet
        isOpen
        title={ENTRY_WORDS.claimAsk(entry.who.name)}
        note={`${linesWords(page.terms, entry.lines)}。${ENTRY_WORDS.claimNote}`}
        confirmLabel={ENTRY_WORDS.claimYes}
        isBusy={claim.isBusy}
        onConfirm={() => claim.run({ entryId: entry.entryId })}
        onCancel={onClose}
      />
    </View>
  );
}
