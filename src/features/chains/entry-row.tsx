import { View } from '@tarojs/components';
import type { ChainPage, EntryLineView } from '../../../contracts/chain-views';
import { formatInstant } from '@/lib/format-time';
import { avatarOf } from '@/lib/shown-person';
import { Avatar } from '@/ui/avatar/avatar';
import { Button } from '@/ui/button/button';
import { classes } from '@/ui/classes';
import { Tag } from '@/ui/tag/tag';
import styles from './chains.module.scss';
import { ENTRY_WORDS } from './entry-copy';
import { linesWords } from './sku-name';

interface EntryRowProps {
  readonly page: ChainPage;
  readonly entry: EntryLineView;
  readonly onClaim: (entry: EntryLineView) => void;
}

/** One line of the chain: its number, who, what, when. */
export function EntryRow({ page, entry, onClaim }: EntryRowProps) {
  const isGone = entry.state === 'cancelled' || entry.state === 'lapsed';
  return (
    <View className={classes(styles.entry, isGone && styles.gone)}>
      <View className={classes(styles.number, 'num')}>{String(entry.number)}</View>
      <Avatar person={avatarOf(entry.who, entry.entryId)} size={32} />
      <View className="grow ml12">
        <View className={classes('m ell', isGone && 'strike')}>{entry.who.name}</View>
        <View className="sub num">{factsOf(page, entry)}</View>
      </View>
      <View className="none ml8 right">
        <End page={page} entry={entry} onClaim={onClaim} />
      </View>
    </View>
  );
}

function End({ page, entry, onClaim }: EntryRowProps) {
  if (entry.for === 'text' && entry.state === 'joined' && !entry.isMine) {
    if (entry.isClaimed) return <View className="cap">{ENTRY_WORDS.isClaimed}</View>;
    return (
      <Button
        kind="soft"
        size="small"
        label={`${ENTRY_WORDS.claim}，${entry.who.name}`}
        onPress={() => {
          onClaim(entry);
        }}
      >
        {ENTRY_WORDS.claim}
      </Button>
    );
  }
  if (entry.isMine) return <Tag tint="apricot">{ENTRY_WORDS.mine}</Tag>;
  return <View className="cap num">{formatInstant(entry.atMs, page.nowMs)}</View>;
}

function factsOf(page: ChainPage, entry: EntryLineView): string {
  if (entry.state === 'cancelled') return ENTRY_WORDS.cancelledLine;
  const what = linesWords(page.terms, entry.lines);
  const by = entry.for === 'other' && entry.byName !== '' ? ENTRY_WORDS.byName(entry.byName) : '';
  const from = entry.for === 'text' ? ENTRY_WORDS.fromChat : '';
  return [what, by, from].filter((part) => part !== '').join(' · ');
}
