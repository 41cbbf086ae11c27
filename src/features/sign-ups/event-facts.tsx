import { View } from '@tarojs/components';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import { Card } from '@/ui/card/card';
import { EVENT_WORDS } from './event-copy';

/** What it costs and what being there brings; nothing where there is nothing to say. */
export function EventFacts({ terms: { feeNote, attendancePoints } }: { readonly terms: FormTerms }) {
  if (feeNote === '' && attendancePoints === 0) return null;
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
    </Card>
  );
}
