import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { pictureUrl } from '@/platform/files';
import { accessible } from '@/ui/accessible';
import { PICTURE_WORDS } from './picture-copy';
import styles from './picture-field.module.scss';

interface PictureRowProps {
  readonly fileIds: readonly string[];
  /** How many more wait for the content check. */
  readonly waitingCount?: number;
}

/** Pictures that somebody sent in, side by side; each opens large. */
export function PictureRow({ fileIds, waitingCount = 0 }: PictureRowProps) {
  const urls = fileIds.flatMap((fileId) => pictureUrl(fileId) ?? []);
  if (urls.length === 0 && waitingCount === 0) return null;
  return (
    <View>
      {urls.length > 0 && (
        <View className={styles.pictures}>
          {urls.map((url, index) => (
            <View
              key={url}
              className={styles.picture}
              hoverClass="hover"
              onClick={(event) => {
                event.stopPropagation();
                void Taro.previewImage({ current: url, urls });
              }}
              {...accessible('button', PICTURE_WORDS.nth(index + 1))}
            >
              <Image className={styles.pictureImage} src={url} mode="aspectFill" lazyLoad />
            </View>
          ))}
        </View>
      )}
      {waitingCount > 0 && <View className="cap mt4">{PICTURE_WORDS.waiting(waitingCount)}</View>}
    </View>
  );
}
