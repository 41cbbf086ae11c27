import { View } from '@tarojs/components';
import { closesAtMs } from '@domain/check-in/today';
import { startOfDayMs, type BusinessDay } from '@domain/kernel/business-day';
import type { ChallengeDraft } from '../../../../contracts/check-in-staff';
import { formatDeadline } from '@/lib/format-time';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Sheet } from '@/ui/sheet/sheet';
import { ChallengeRules } from '../challenge-rules';
import { TODAY_WORDS } from '../today-copy';
import { EDITOR_WORDS } from './editor-copy';
import styles from './editor.module.scss';

interface PreviewSheetProps {
  readonly draft: ChallengeDraft;
  readonly today: BusinessDay;
  readonly onClose: () => void;
}

/** The challenge as a member will meet it on its first day: the card on home, then the rules. */
export function PreviewSheet({ draft, today, onClose }: PreviewSheetProps) {
  const terms = { ...draft, pauses: [] };
  const closes = formatDeadline(closesAtMs(terms, draft.startDay), startOfDayMs(draft.startDay));
  return (
    <Sheet
      isOpen
      title={EDITOR_WORDS.previewTitle}
      onClose={onClose}
      footer={
        <Button kind="secondary" size="large" onPress={onClose}>
          {EDITOR_WORDS.backToEdit}
        </Button>
      }
    >
      <View className={styles.paper}>
        <Card kind="hero">
          <View className="row between">
            <View className="sub">{TODAY_WORDS.toDo}</View>
            <View className="cap none ml8 num">{TODAY_WORDS.before(closes)}</View>
          </View>
          <View className="title mt4">{draft.title}</View>
          <View className="sub mt8">{TODAY_WORDS.nobodyYet}</View>
          <View className={styles.looksPressable}>{TODAY_WORDS.checkIn(draft.pointsPerDay)}</View>
        </Card>
        <View className="cap mt8">{EDITOR_WORDS.previewNote}</View>
        <ChallengeRules terms={terms} today={today} />
      </View>
    </Sheet>
  );
}
