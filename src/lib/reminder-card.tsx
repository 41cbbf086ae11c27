import { View } from '@tarojs/components';
import { useQueryClient } from '@tanstack/react-query';
import { isRemindable, type RemindableKind } from '@domain/groups/reminder';
import type { ReminderQuota } from '../../contracts/reminders';
import { askForReminders, ASKED_AT_ONCE } from '@/platform/reminders';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { showToast } from '@/ui/toast/toast-store';
import { patchAnswer } from './member-cache';
import { REMINDED_OF, REMINDER_WORDS } from './reminder-copy';
import { useMemberAction } from './use-action';
import { useMemberOperation } from './use-operation';

interface ReminderCardProps {
  /** What this page is about; everything without it. */
  readonly about?: readonly RemindableKind[];
}

/** Offers reminders outside the program and says how many are left; nothing while this deployment has no template for it. */
export function ReminderCard({ about }: ReminderCardProps) {
  const { data } = useMemberOperation('groups.read-reminders', {}, { words: {} });
  const offered = (data?.quotas ?? []).filter((quota) => namesOf(quota, about).length > 0);
  const allowing = useAllowing();
  if (offered.length === 0) return null;
  // What has fewest left comes first: WeChat asks about a few at once.
  const asked = [...offered].sort((a, b) => a.count - b.count).slice(0, ASKED_AT_ONCE);
  const names = [...new Set(asked.flatMap((quota) => namesOf(quota, about)))].join(REMINDER_WORDS.and);
  return (
    <Card>
      <View className="row between">
        <View className="grow">
          <View className="m">{REMINDER_WORDS.title}</View>
          <View className="sub mt4 num">{REMINDER_WORDS.left(leftOf(offered))}</View>
        </View>
        <View className="none ml16">
          <Button
            kind="soft"
            size="small"
            isBusy={allowing.isBusy}
            onPress={() => allowing.ask(asked.map(({ templateId }) => templateId))}
          >
            {REMINDER_WORDS.allow}
          </Button>
        </View>
      </View>
      <View className="cap mt8">{`${names}。${REMINDER_WORDS.note}`}</View>
    </Card>
  );
}

const leftOf = (quotas: readonly ReminderQuota[]): number => quotas.reduce((sum, { count }) => sum + count, 0);

function namesOf({ kinds }: ReminderQuota, about: ReminderCardProps['about']): readonly string[] {
  return kinds.flatMap((kind) =>
    isRemindable(kind) && (about === undefined || about.includes(kind)) ? [REMINDED_OF[kind]] : [],
  );
}

function useAllowing() {
  const queries = useQueryClient();
  const { isBusy, run } = useMemberAction('groups.allow-reminders', {
    words: {},
    refreshes: false,
    onDone: ({ counts }) => {
      const left = new Map(counts.map(({ templateId, count }) => [templateId, count]));
      const withCounts = (quotas: readonly ReminderQuota[]) =>
        quotas.map((quota) => ({ ...quota, count: left.get(quota.templateId) ?? quota.count }));
      const question = { operation: 'groups.read-reminders', input: {} } as const;
      patchAnswer(queries, question, ({ quotas }) => ({ quotas: withCounts(quotas) }));
      showToast(REMINDER_WORDS.allowed([...left.values()].reduce((sum, count) => sum + count, 0)));
    },
    onRefused: ({ words }) => {
      showToast(words);
    },
  });
  // WeChat asks only from within the tap itself, so nothing may be waited for before it.
  const ask = async (templateIds: readonly string[]) => {
    const allowed = await askForReminders(templateIds);
    if (allowed === null) showToast(REMINDER_WORDS.notAsked);
    else if (allowed.length === 0) showToast(REMINDER_WORDS.notAllowed);
    else await run({ templateIds: [...allowed] });
  };
  return { isBusy, ask };
}
