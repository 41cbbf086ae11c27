import { useState } from 'react';
import { Image, View } from '@tarojs/components';
import { pictureUrl } from '@/platform/files';
import { choosePicture } from '@/platform/picture-choice';
import { accessible } from '@/ui/accessible';
import { Field, type FieldProps } from '@/ui/field/field';
import { Icon } from '@/ui/icon/icon';
import { useSingleFire } from '@/ui/use-single-fire';
import { PICTURE_WORDS } from './picture-copy';
import styles from './picture-field.module.scss';

interface PictureFieldProps {
  readonly field: FieldProps;
  readonly fileIds: readonly string[];
  readonly max: number;
  readonly onUpload: ((localPath: string) => Promise<string | null>) | null;
  readonly onChange: (fileIds: readonly string[]) => void;
}

/** Pictures, uploaded as soon as they are chosen, so that sending is quick. */
export function PictureField({ field, fileIds, max, onUpload, onChange }: PictureFieldProps) {
  const [lost, setLost] = useState(false);
  const add = async () => {
    const localPath = await choosePicture();
    if (localPath === null || onUpload === null) return;
    const fileId = await onUpload(localPath);
    setLost(fileId === null);
    if (fileId !== null) onChange([...fileIds, fileId]);
  };
  return (
    <Field {...field} error={lost ? PICTURE_WORDS.lost : field.error}>
      <View className={styles.pictures}>
        {fileIds.map((fileId, index) => (
          <Picture
            key={fileId}
            fileId={fileId}
            index={index}
            onRemove={() => {
              onChange(fileIds.filter((one) => one !== fileId));
            }}
          />
        ))}
        {fileIds.length < max && <AddPicture onPress={add} />}
      </View>
    </Field>
  );
}

interface PictureProps {
  readonly fileId: string;
  readonly index: number;
  readonly onRemove: () => void;
}

function Picture({ fileId, index, onRemove }: PictureProps) {
  return (
    <View className={styles.picture}>
      <Image
        className={styles.pictureImage}
        src={pictureUrl(fileId) ?? ''}
        mode="aspectFill"
        aria-label={PICTURE_WORDS.nth(index + 1)}
      />
      <View
        className={styles.pictureRemove}
        hoverClass="hover"
        onClick={onRemove}
        {...accessible('button', PICTURE_WORDS.remove)}
      >
        <View className={styles.cross}>
          <Icon name="x" size={16} />
        </View>
      </View>
    </View>
  );
}

function AddPicture({ onPress }: { readonly onPress: () => Promise<unknown> }) {
  const { isWorking, fire } = useSingleFire(onPress);
  return (
    <View className={styles.pictureAdd} hoverClass="hover" onClick={fire} {...accessible('button')}>
      <Icon name={isWorking ? 'clock' : 'plus'} size={24} />
      <View className="cap mt4">{PICTURE_WORDS.add}</View>
    </View>
  );
}
