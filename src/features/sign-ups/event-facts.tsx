import { View } from '@tarojs/components';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import { Card } from '@/ui/card/card';
import { EVENT_WORDS } from './event-copy';

interface EventFactsProps {
  readonly terms: FormTerms;
  /** It is a session of a weekly event. */
  readonly isWeekly?: boolean;
}

/** What it costs and what being there brings; nothing where there is nothing to say. */
export function EventFacts({ terms: { feeNote, attendancePoints }, isWeekly = false }: EventFactsProps) {
  if (feeNote === '' && attendancePoints === 0 && !isWeekly) return null;
  return (
    <Card>
      {feeNote !== '' && (
        <View>
          <View className="sub">{EVENT_WORDS.fee}</View>
          <View className="body prose mt4">{feeNote}</View>
          <View className="cap mt4">{EVENT_WORDS.feeNote}</View>
        </View>
      )}
      {attendancePoints > 0 && (
        <View className={feeNote === '' ? 'body num' : 'body num mt12'}>{EVENT_WORDS.points(attendancePoints)}</View>
      )}
      {isWeekly && (
        <View className={feeNote === '' && attendancePoints === 0 ? 'body' : 'body mt12'}>{EVENT_WORDS.weekly}</View>
      )}
    </Card>
  );
}
