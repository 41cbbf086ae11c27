import { useState } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '@/ui/accessible';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { useNow } from '@/ui/countdown/use-now';
import { Icon } from '@/ui/icon/icon';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { showToast } from '@/ui/toast/toast-store';
import type { BatchDraft } from './batch-draft';
import { draftSavedWords, EDIT_WORDS } from './batch-edit-copy';
import styles from './batch-edit.module.scss';
import { termsOf } from './batch-form';
import { PreviewSheet } from './preview-sheet';
import { PriceFields } from './price-fields';
import { SentNotice } from './sent-notice';
import { SupplyFields } from './supply-fields';
import type { BatchDrafting } from './use-batch-draft';
import { UseFields } from './use-fields';
import { useMyStanding } from './use-my-standing';
import { usePublish } from './use-publish';
import { ValidityFields } from './validity-fields';
import { WorthFields } from './worth-fields';

interface BatchEditorProps {
  readonly groupId: string;
  readonly draft: BatchDraft;
  readonly drafting: BatchDrafting;
}

/** The editor of a new batch: every term on one page, kept as it is typed, published with one press. */
export function BatchEditor({ groupId, draft, drafting }: BatchEditorProps) {
  const nowMs = useNow('minute');
  const { isOwner } = useMyStanding();
  const [isPreviewing, setPreviewing] = useState(false);
  const { errors, action, publish, change } = usePublish(groupId, draft, drafting);
  const terms = termsOf(draft.form, nowMs);
  const part = { form: draft.form, errors, change };
  return (
    <Page
      title={EDIT_WORDS.newTitle}
      bar={
        <EditorBar
          isBusy={action.isBusy}
          onPublish={publish}
          onPreview={() => {
            setPreviewing(true);
          }}
        />
      }
    >
      <SavedLine draft={draft} drafting={drafting} />
      <SentNotice draft={draft} />
      {action.refusal !== null && Object.keys(errors).length === 0 && (
        <Notice icon={action.refusal.code === 'OFFLINE' ? 'wifi-off' : 'circle-alert'}>{action.refusal.words}</Notice>
      )}
      <WorthFields {...part} />
      <UseFields {...part} />
      <PriceFields {...part} isOwner={isOwner} />
      <SupplyFields {...part} nowMs={nowMs} worth={terms.worth} />
      <ValidityFields {...part} nowMs={nowMs} />
      <PreviewSheet
        terms={terms}
        isOpen={isPreviewing}
        nowMs={nowMs}
        onClose={() => {
          setPreviewing(false);
        }}
      />
    </Page>
  );
}

function SavedLine({ draft, drafting }: Pick<BatchEditorProps, 'draft' | 'drafting'>) {
  return (
    <View className={styles.saved}>
      <View className="row c-3">
        {draft.savedAtMs > 0 && <Icon name="circle-check" size={16} />}
        {draft.savedAtMs > 0 && <View className="cap num ml4">{draftSavedWords(draft.savedAtMs)}</View>}
      </View>
      <View
        className={styles.link}
        hoverClass="hover"
        onClick={() => {
          drafting.drop();
          showToast(EDIT_WORDS.droppedDraft, {
            onUndo: () => {
              drafting.begin(draft.form);
            },
          });
        }}
        {...accessible('button')}
      >
        {EDIT_WORDS.startOver}
      </View>
    </View>
  );
}

interface EditorBarProps {
  readonly isBusy: boolean;
  readonly onPublish: () => unknown;
  readonly onPreview: () => void;
}

function EditorBar({ isBusy, onPublish, onPreview }: EditorBarProps) {
  return (
    <BottomBar>
      <View className="none mr12">
        <Button kind="secondary" size="large" onPress={onPreview}>
          {EDIT_WORDS.preview}
        </Button>
      </View>
      <Button size="large" isWide isBusy={isBusy} onPress={onPublish}>
        {EDIT_WORDS.publish}
      </Button>
    </BottomBar>
  );
}
