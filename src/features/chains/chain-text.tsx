import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ChainTerms } from '@domain/chains/chain-terms';
import { pictureUrl } from '@/platform/files';
import { Card } from '@/ui/card/card';
import styles from './chains.module.scss';

/** What the organiser says and shows. A picture opens large. */
export function ChainText({ terms }: { readonly terms: Pick<ChainTerms, 'text' | 'pictureFileIds'> }) {
  const urls = terms.pictureFileIds.flatMap((fileId) => pictureUrl(fileId) ?? []);
  if (terms.text === '' && urls.length === 0) return null;
  return (
    <Card>
      {terms.text !== '' && <View className="body prose">{terms.text}</View>}
      {urls.length > 0 && (
        <View className={styles.pictures}>
          {urls.map((url) => (
            <Image
              key={url}
              className={styles.shown}
              src={url}
              mode="aspectFill"
              lazyLoad
              onClick={() => {
                void Taro.previewImage({ current: url, urls });
              }}
            />
          ))}
        </View>
      )}
    </Card>
  );
}
