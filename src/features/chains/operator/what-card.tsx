import { Image, View } from '@tarojs/components';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { LIMITS } from '@domain/kernel/limits';
import { pictureUrl } from '@/platform/files';
import { accessible } from '@/ui/accessible';
import { Card } from '@/ui/card/card';
import { TextArea, TextInput } from '@/ui/field/text-input';
import { Icon } from '@/ui/icon/icon';
import { showToast } from '@/ui/toast/toast-store';
import { EDIT_WORDS } from './edit-copy';
import { Place } from './field-place';
import styles from './editor.module.scss';
import { takePicture } from './take-picture';
import type { Editing } from './use-chain-form';

/** What it is called, what there is to say, and pictures. */
export function WhatCard({ editing: { form, change, errorOf } }: { readonly editing: Editing }) {
  return (
    <Card kind="flush">
      <Place field="title" error={null}>
        <TextInput
          label={EDIT_WORDS.name}
          placeholder={EDIT_WORDS.namePlaceholder}
          maxLength={LIMITS.titleMax}
          value={form.title}
          error={errorOf('title')}
          onChange={(title) => {
            change({ title });
          }}
        />
      </Place>
      <TextArea
        label={EDIT_WORDS.text}
        placeholder={EDIT_WORDS.textPlaceholder}
        maxLength={CHAIN_LIMITS.textMax}
        value={form.text}
        onChange={(text) => {
          change({ text });
        }}
      />
      <Pictures
        fileIds={form.pictureFileIds}
        onChange={(pictureFileIds) => {
          change({ pictureFileIds });
        }}
      />
    </Card>
  );
}

interface PicturesProps {
  readonly fileIds: readonly string[];
  readonly onChange: (fileIds: readonly string[]) => void;
}

/** A press on a picture takes it away, which can be undone. */
function Pictures({ fileIds, onChange }: PicturesProps) {
  const add = async () => {
    const taken = await takePicture();
    if (taken.status === 'taken') onChange([...fileIds, taken.fileId]);
    if (taken.status === 'failed') showToast(EDIT_WORDS.uploadFailed);
  };
  const remove = (gone: string) => {
    onChange(fileIds.filter((fileId) => fileId !== gone));
    showToast(EDIT_WORDS.removePicture, {
      onUndo: () => {
        onChange(fileIds);
      },
    });
  };
  return (
    <View className={styles.tiles}>
      {fileIds.map((fileId) => (
        <View
          key={fileId}
          className={styles.tile}
          hoverClass="hover"
          onClick={() => {
            remove(fileId);
          }}
          {...accessible('button', EDIT_WORDS.removePicture)}
        >
          <Image className={styles.tile} src={pictureUrl(fileId) ?? ''} mode="aspectFill" />
        </View>
      ))}
      {fileIds.length < CHAIN_LIMITS.picturesMax && (
        <View
          className={`${styles.tile ?? ''} ${styles.tileAdd ?? ''}`}
          hoverClass="hover"
          onClick={() => void add()}
          {...accessible('button', EDIT_WORDS.addPicture)}
        >
          <Icon name="camera" />
          <View>{EDIT_WORDS.addPicture}</View>
        </View>
      )}
      {fileIds.length === 0 && <View className="cap grow ml8">{EDIT_WORDS.noPicture}</View>}
    </View>
  );
}
