import { useState } from 'react';
import { View } from '@tarojs/components';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import { useOperatorAction } from '@/lib/use-action';
import { useOperatorOperation } from '@/lib/use-operation';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { showToast } from '@/ui/toast/toast-store';
import type { FormRef } from '../event-page';
import { APPROVE_REFUSALS, READ_CAMPAIGN_REFUSALS } from './copy';
import { LIST_WORDS } from './form-copy';
import { SignUpList, type ListTab } from './sign-up-list';

interface ListPageProps {
  readonly form: FormRef;
  readonly begin: ListTab;
  /** Whether this person may decide. */
  readonly mayRun: boolean;
}

/** 报名名单; those who wait for a yes can be picked and let in together. */
export function ListPage({ form, begin, mayRun }: ListPageProps) {
  const { data, refusal, isLoading, isOffline, refresh } = useOperatorOperation('sign-ups.read-campaign', form, {
    words: READ_CAMPAIGN_REFUSALS,
  });
  const [tab, setTab] = useState<ListTab>(begin);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const isDeciding = mayRun && tab === 'pending';
  const toggle = (signUpId: string) => {
    if (picked.includes(signUpId)) setPicked(picked.filter((one) => one !== signUpId));
    else setPicked([...picked, signUpId].slice(-SIGN_UP_LIMITS.batchMax));
  };
  return (
    <Page
      title={data?.form.terms.title ?? LIST_WORDS.title}
      bar={
        isDeciding && (
          <ApproveBar
            form={form}
            picked={picked}
            onDone={() => {
              setPicked([]);
            }}
          />
        )
      }
    >
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={data !== undefined} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={6} />}
      {data !== undefined && (
        <SignUpList
          figures={data}
          tab={tab}
          onTab={(next) => {
            setTab(next);
            setPicked([]);
          }}
          picking={isDeciding ? { picked, onToggle: toggle } : null}
        />
      )}
    </Page>
  );
}

interface ApproveBarProps {
  readonly form: FormRef;
  readonly picked: readonly string[];
  readonly onDone: () => void;
}

function ApproveBar({ form, picked, onDone }: ApproveBarProps) {
  const approve = useOperatorAction('sign-ups.approve', {
    words: APPROVE_REFUSALS,
    onDone: ({ decided, skipped }) => {
      const rest = skipped.length === 0 ? '' : LIST_WORDS.skipped(skipped.length);
      showToast(`${LIST_WORDS.approved(decided.length)}${rest}`);
      onDone();
    },
    onRefused: ({ words }) => {
      showToast(words);
    },
  });
  return (
    <BottomBar>
      <View className="grow row">
        <Button
          size="large"
          isWide
          isBusy={approve.isBusy}
          disabledReason={picked.length === 0 ? LIST_WORDS.approve(0) : undefined}
          onPress={() => approve.run({ ...form, signUpIds: [...picked] })}
        >
          {LIST_WORDS.approve(picked.length)}
        </Button>
      </View>
    </BottomBar>
  );
}
