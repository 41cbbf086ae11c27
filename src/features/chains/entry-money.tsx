import { View } from '@tarojs/components';
import type { EntryPage } from '../../../contracts/chain-views';
import { balanceFen } from '@domain/chains/money';
import { formatInstant } from '@/lib/format-time';
import { useMemberAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { showToast } from '@/ui/toast/toast-store';
import styles from './chains.module.scss';
import { REPORT_REFUSALS } from './copy';
import { ENTRY_WORDS, moneyStatus, PAYMENT_WORDS } from './entry-copy';

/** What is paid and owed, as the organiser noted it; saying 「我付好了」 tells them. */
export function EntryMoney({ entry }: { readonly entry: EntryPage }) {
  const report = useMemberAction('chains.report-payment', {
    words: REPORT_REFUSALS,
    onDone: () => {
      showToast(ENTRY_WORDS.reported);
    },
  });
  const isOwing = balanceFen(entry) < 0;
  const status = moneyStatus(entry);
  if (status === '' && entry.payments.length === 0) return null;
  return (
    <Section title={ENTRY_WORDS.paid} more={status}>
      <Card>
        {entry.payments.map((note, index) => (
          <View key={`${index} ${note.atMs}`} className={styles.line}>
            <View className="grow">
              <View className="num">{PAYMENT_WORDS[note.kind](note.fen)}</View>
              {note.note !== '' && <View className="sub">{note.note}</View>}
            </View>
            <View className="cap none ml8 num">{formatInstant(note.atMs, entry.nowMs)}</View>
          </View>
        ))}
        <View className="sub">{`${entry.terms.paymentText}。${ENTRY_WORDS.paidNote}`}</View>
        {isOwing && (
          <View className="mt12">
            <Button
              kind="soft"
              isBusy={report.isBusy}
              disabledReason={entry.reportedPaidAtMs > 0 ? ENTRY_WORDS.reported : undefined}
              onPress={() => report.run({ entryId: entry.entryId })}
            >
              {ENTRY_WORDS.report}
            </Button>
          </View>
        )}
        {report.refusal !== null && <Notice icon="circle-alert">{report.refusal.words}</Notice>}
      </Card>
    </Section>
  );
}
