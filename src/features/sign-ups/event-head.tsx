import { View } from '@tarojs/components';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import { Notice } from '@/ui/notice/notice';
import { EVENT_WORDS, whenAndWhere } from './event-copy';

interface EventHeadProps {
  readonly terms: FormTerms;
  /** Why it does not take place; null when it does. */
  readonly calledOffReason?: string | null;
}

/** What it is, when and where, and what its host says of it. */
export function EventHead({ terms, calledOffReason = null }: EventHeadProps) {
  const facts = whenAndWhere(terms);
  return (
    <View>
      <View className="title mt4">{terms.title}</View>
      {facts !== '' && <View className="sub mt4 num">{facts}</View>}
      {calledOffReason !== null && <Notice icon="circle-alert">{EVENT_WORDS.calledOff(calledOffReason)}</Notice>}
      {terms.introText !== '' && <View className="body prose mt12">{terms.introText}</View>}
    </View>
  );
}
