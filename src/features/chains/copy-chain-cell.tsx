import { useState } from 'react';
import type { ChainTerms } from '@domain/chains/chain-terms';
import type { EntryLineView } from '../../../contracts/chain-views';
import { copyText } from '@/platform/clipboard';
import { askMember } from '@/platform/member-client';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { showToast } from '@/ui/toast/toast-store';
import { CHAT_TEXT_WORDS } from './chain-copy';
import { CHAT_LINES_MAX, chatText } from './chat-text';

interface CopyChainCellProps {
  readonly chainId: string;
  readonly terms: Pick<ChainTerms, 'title' | 'items' | 'closesAtMs'>;
}

/** Puts the chain on the clipboard as a text of the chat: prices, deadline, everybody by number. */
export function CopyChainCell({ chainId, terms }: CopyChainCellProps) {
  const [isBusy, setBusy] = useState(false);
  const copy = async () => {
    if (isBusy) return;
    setBusy(true);
    const listed = await entriesFor(chainId);
    const at = { nowMs: Date.now(), hasMore: listed?.hasMore ?? false };
    const isCopied = listed !== null && (await copyText(chatText(terms, listed.entries, at)));
    setBusy(false);
    showToast(isCopied ? CHAT_TEXT_WORDS.copied : listed === null ? CHAT_TEXT_WORDS.unread : CHAT_TEXT_WORDS.notCopied);
  };
  return (
    <Cell
      lead={<Icon name="copy" />}
      title={CHAT_TEXT_WORDS.copy}
      sub={isBusy ? CHAT_TEXT_WORDS.busy : CHAT_TEXT_WORDS.note}
      onPress={() => void copy()}
    />
  );
}

/** The newest entries, as many as go into a chat; null when they could not be read. */
async function entriesFor(
  chainId: string,
): Promise<{ readonly entries: readonly EntryLineView[]; readonly hasMore: boolean } | null> {
  const entries: EntryLineView[] = [];
  for (let after: string | undefined; entries.length < CHAT_LINES_MAX;) {
    const answer = await askMember('chains.list-entries', { chainId, ...(after === undefined ? {} : { after }) });
    if (!answer.ok) return null;
    entries.push(...answer.data.items);
    if (answer.data.next === null) return { entries, hasMore: false };
    after = answer.data.next;
  }
  return { entries, hasMore: true };
}
