import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Highlight } from '../../../contracts/highlights';
import { formatInstant } from '@/lib/format-time';
import { avatarOf } from '@/lib/shown-person';
import { accessible } from '@/ui/accessible';
import { Avatar } from '@/ui/avatar/avatar';
import { Card } from '@/ui/card/card';
import { Tag } from '@/ui/tag/tag';
import { HIGHLIGHT_WORDS } from './copy';
import styles from './highlights.module.scss';

interface HighlightCardProps {
  readonly highlight: Highlight;
  readonly nowMs: number;
  /** Said beside the name. */
  readonly state?: ReactNode;
  readonly onTag?: (tag: string) => void;
  /** Buttons below the words. */
  readonly children?: ReactNode;
}

/** Words of a neighbour: who, what, under which tags. */
export function HighlightCard({ highlight, nowMs, state, onTag, children }: HighlightCardProps) {
  const { highlightId, who, isMine, text, tags, atMs } = highlight;
  return (
    <Card>
      <View className="row">
        <Avatar person={avatarOf(who, highlightId)} size={32} />
        <View className="grow ml12">
          <View className="m ell">{isMine ? HIGHLIGHT_WORDS.me : who.name}</View>
          <View className="cap num">{formatInstant(atMs, nowMs)}</View>
        </View>
        {state}
      </View>
      {text !== '' && <View className="body prose mt12">{text}</View>}
      {tags.length > 0 && (
        <View className={styles.tags}>
          {tags.map((tag) => (
            <View
              key={tag}
              className={styles.tag}
              hoverClass={onTag === undefined ? 'none' : 'hover'}
              onClick={() => {
                onTag?.(tag);
              }}
              {...(onTag === undefined ? {} : accessible('button', HIGHLIGHT_WORDS.tag(tag)))}
            >
              <Tag>{tag}</Tag>
            </View>
          ))}
        </View>
      )}
      {children}
    </Card>
  );
}
