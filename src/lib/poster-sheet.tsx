import { useState } from 'react';
import { Image, View } from '@tarojs/components';
import { PictureMaker } from '@/platform/picture-maker';
import { sendPicture } from '@/platform/send-picture';
import { accessible } from '@/ui/accessible';
import { Button } from '@/ui/button/button';
import { Sheet } from '@/ui/sheet/sheet';
import { SkeletonRows } from '@/ui/states/skeleton';
import { drawPoster, POSTER_HEIGHT, POSTER_WIDTH, type Poster } from './poster';
import styles from './poster-sheet.module.scss';
import { POSTER_WORDS } from './say-copy';

interface PosterSheetProps {
  readonly title: string;
  readonly poster: Poster;
  readonly onClose: () => void;
}

/** A picture for the chat: drawn here, kept or sent from here. Nothing is gained by sending it. */
export function PosterSheet({ title, poster, onClose }: PosterSheetProps) {
  /** null when it could not be drawn. */
  const [path, setPath] = useState<string | null | undefined>(undefined);
  const whyNot = path === undefined ? POSTER_WORDS.drawing : path === null ? POSTER_WORDS.failed : undefined;
  return (
    <>
      <PictureMaker
        width={POSTER_WIDTH}
        height={POSTER_HEIGHT}
        draw={(context) => {
          drawPoster(context, poster);
        }}
        onMade={setPath}
      />
      <Sheet
        isOpen
        title={title}
        onClose={onClose}
        footer={
          <Button size="large" isWide disabledReason={whyNot} onPress={() => sendPicture(path ?? '', poster.title)}>
            {POSTER_WORDS.send}
          </Button>
        }
      >
        {path === undefined && <SkeletonRows count={4} />}
        {typeof path === 'string' && (
          <View className={styles.frame} {...accessible('img', `${poster.kicker} ${poster.title}`)}>
            <Image className={styles.picture} src={path} mode="widthFix" showMenuByLongpress />
          </View>
        )}
        {path === null && <PosterInWords poster={poster} />}
      </Sheet>
    </>
  );
}

/** Where nothing can be drawn, the same in words: a screenshot does. */
function PosterInWords({ poster: { kicker, title, sub, rows = [], quote = '', foot } }: { readonly poster: Poster }) {
  const lines = [sub, quote, ...rows.map(({ lead, text, value }) => `${lead} ${text} ${value}`), ...foot];
  return (
    <View>
      <View className="cap">{kicker}</View>
      <View className="title">{title}</View>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <View key={line} className="body prose mt8">
            {line}
          </View>
        ))}
    </View>
  );
}
