import { useState } from 'react';
import { View } from '@tarojs/components';
import type { ErasureAccount } from '../../../contracts/people';
import { useMemberAction } from '@/lib/use-action';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { clearPhone } from '@/platform/session';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { classes } from '@/ui/classes';
import { Check } from '@/ui/field/toggle';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { showToast } from '@/ui/toast/toast-store';
import { DATA_WORDS, ERASED_WORDS, ERASE_REFUSALS, LOST_WORDS, STAYS_WORDS } from './copy';
import styles from './me.module.scss';

/** The account of an erasure before it happens: what goes, what stays and why, what is given up. */
export function EraseSheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const [understands, setUnderstands] = useState(false);
  const account = useMemberOperation('groups.preview-erasure', {}, { words: {}, isEnabled: isOpen });
  const erase = useMemberAction('groups.erase-me', {
    words: ERASE_REFUSALS,
    refreshes: false,
    onDone: () => {
      clearPhone();
      showToast(DATA_WORDS.erased);
      openPage('me');
    },
  });
  const { data, refusal } = account;
  return (
    <Sheet
      isOpen={isOpen}
      title={DATA_WORDS.eraseAsk}
      isBusy={erase.isBusy}
      onClose={onClose}
      footer={
        <Button
          kind="danger"
          size="large"
          isBusy={erase.isBusy}
          disabledReason={whyNot(data, understands)}
          onPress={() => erase.run({ understands: true })}
        >
          {DATA_WORDS.eraseDo}
        </Button>
      }
    >
      {refusal !== null && <Failed hasContent words={refusal.words} onRetry={account.refresh} />}
      {account.isLoading && <SkeletonRows count={3} />}
      {data !== undefined && <Account account={data} />}
      {data?.isLastOwner === false && (
        <View className="mt12">
          <Check isOn={understands} onChange={setUnderstands}>
            {DATA_WORDS.eraseUnderstood}
          </Check>
        </View>
      )}
      {erase.refusal !== null && (
        <Notice tint="danger" icon="circle-alert">
          {erase.refusal.words}
        </Notice>
      )}
    </Sheet>
  );
}

function whyNot(account: ErasureAccount | undefined, understands: boolean): string | undefined {
  if (account?.isLastOwner === true) return LOST_WORDS.lastOwnerShort;
  return understands ? undefined : DATA_WORDS.tickFirst;
}

function Account({ account }: { readonly account: ErasureAccount }) {
  const { lostPoints, lostCouponCount, groupCount, isLastOwner } = account;
  const lost = [
    lostPoints > 0 ? LOST_WORDS.points(lostPoints) : '',
    lostCouponCount > 0 ? LOST_WORDS.coupons(lostCouponCount) : '',
    groupCount > 0 ? LOST_WORDS.groups(groupCount) : '',
  ].filter((words) => words !== '');
  return (
    <View>
      {isLastOwner && (
        <Notice tint="danger" icon="circle-alert">
          {LOST_WORDS.lastOwner}
        </Notice>
      )}
      {lost.length > 0 && <Lines title={DATA_WORDS.lost} lines={lost} />}
      <Lines title={DATA_WORDS.goes} lines={ERASED_WORDS} />
      <Lines title={DATA_WORDS.stays} lines={STAYS_WORDS} />
    </View>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <View className="mt16">
      <View className="m">{title}</View>
      <Card kind="sunken">
        <View className={styles.lines}>
          {lines.map((line) => (
            <View key={line} className={classes('sub', styles.line)}>
              {line}
            </View>
          ))}
        </View>
      </Card>
    </View>
  );
}
