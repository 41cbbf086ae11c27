import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ChainTerms } from '@domain/chains/chain-terms';
import { formatTime } from '@/lib/format-time';
import { accessible } from '@/ui/accessible';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Icon } from '@/ui/icon/icon';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { showToast } from '@/ui/toast/toast-store';
import { DeadlineCard } from './deadline-card';
import { EDIT_WORDS } from './edit-copy';
import styles from './editor.module.scss';
import { FormingCard } from './forming-fields';
import { ItemsCard } from './items-card';
import { MoreCard } from './more-fields';
import { PointsCard } from './points-card';
import { PreviewSheet } from './preview-sheet';
import type { Editing } from './use-chain-form';
import { WhatCard } from './what-card';

interface ChainEditorProps {
  readonly editing: Editing;
  readonly onStartOver: () => void;
  /** What stands above the form, such as what to begin from. */
  readonly beginning?: ReactNode;
}

/** The editor of a new chain: every term on one page, kept as it is typed, published with one press. */
export function ChainEditor({ editing, onStartOver, beginning }: ChainEditorProps) {
  const [preview, setPreview] = useState<ChainTerms | null>(null);
  return (
    <Page
      title={EDIT_WORDS.title}
      bar={
        <BottomBar>
          <View className="none mr12">
            <Button
              kind="secondary"
              size="large"
              onPress={() => {
                setPreview(editing.check());
              }}
            >
              {EDIT_WORDS.preview}
            </Button>
          </View>
          <Button size="large" isWide isBusy={editing.isBusy} onPress={editing.publish}>
            {EDIT_WORDS.publish}
          </Button>
        </BottomBar>
      }
    >
      <DraftLine editing={editing} onStartOver={onStartOver} />
      {beginning}
      {editing.words !== null && <Notice icon="circle-alert">{editing.words}</Notice>}
      <WhatCard editing={editing} />
      <ItemsCard editing={editing} />
      <DeadlineCard editing={editing} />
      <FormingCard editing={editing} />
      <PointsCard editing={editing} />
      <MoreCard editing={editing} />
      {preview !== null && (
        <PreviewSheet
          terms={preview}
          onClose={() => {
            setPreview(null);
          }}
        />
      )}
    </Page>
  );
}

/** When the draft was kept, and the way to start over. Nothing before the first change. */
function DraftLine({ editing: { savedAtMs, form, change }, onStartOver }: ChainEditorProps) {
  if (savedAtMs === null) return null;
  const startOver = () => {
    onStartOver();
    showToast(EDIT_WORDS.startedOver, {
      onUndo: () => {
        change(form);
      },
    });
  };
  return (
    <View className={styles.draft}>
      <Icon name={savedAtMs === false ? 'circle-alert' : 'circle-check'} size={16} />
      <View className="cap grow ml4 num">
        {savedAtMs === false ? EDIT_WORDS.notSaved : EDIT_WORDS.saved(formatTime(savedAtMs))}
      </View>
      <View className={styles.link} hoverClass="hover" onClick={startOver} {...accessible('button')}>
        {EDIT_WORDS.startOver}
      </View>
    </View>
  );
}
