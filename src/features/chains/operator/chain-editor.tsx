import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ChainTerms } from '@domain/chains/chain-terms';
import { DraftLine } from '@/lib/draft-line';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { DeadlineCard } from './deadline-card';
import { EDIT_WORDS } from './edit-copy';
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
      <DraftLine
        savedAtMs={editing.savedAtMs}
        onStartOver={onStartOver}
        onUndo={() => {
          editing.change(editing.form);
        }}
      />
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
