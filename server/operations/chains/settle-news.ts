import type { Settlement } from '../../../domain/chains/settle';
import { owedFen } from '../../../domain/chains/money';
import type { NoticeMessage } from '../../../domain/groups/notice';
import type { ChainEntryDocument } from '../../documents/chain-entries';
import type { ChainDocument } from '../../documents/chains';
import type { OutboxMessage } from '../../documents/operations';

/** What an entry's owner is told when it was settled; nothing where nothing changed, or nobody owns it. */
export function newsOf(
  chain: ChainDocument,
  entry: ChainEntryDocument,
  news: Settlement['news'],
): readonly OutboxMessage[] {
  const { memberId } = entry;
  if (news === null || memberId === null) return [];
  return [{ memberId, message: messageOf(chain, entry, news) }];
}

function messageOf(
  chain: ChainDocument,
  entry: ChainEntryDocument,
  news: NonNullable<Settlement['news']>,
): NoticeMessage {
  const facts = { title: chain.title, number: entry.number, chainId: chain.id, groupId: chain.groupId };
  if (news === 'confirmed') return { kind: 'chain-formed', facts: { ...facts, due: yuan(owedFen(entry)) } };
  if (news === 'lapsed') return { kind: 'chain-lapsed', facts: { ...facts, reason: chain.reason } };
  const shortCount = entry.lines.reduce((sum, line) => sum + line.shortCount, 0);
  return { kind: 'chain-short', facts: { ...facts, shortCount } };
}

const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;
