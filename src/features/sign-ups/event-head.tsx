import { View } from '@tarojs/components';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import { whenAndWhere } from './event-copy';

/** What it is, when and where, and what its host says of it. */
export function EventHead({ terms }: { readonly terms: FormTerms }) {
  const facts = whenAndWhere(terms);
  return (
    <View>
      <View className="title mt4">{terms.title}</View>
      {facts !== '' && <View className="sub mt4 num">{facts}</View>}
      {terms.introText !== '' && <View className="body prose mt12">{terms.introText}</View>}
    </View>
  );
}
