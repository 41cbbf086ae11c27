import { View } from '@tarojs/components';
import type { GroupRules as Rules } from '../../../contracts/group-rules';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatDay } from '@/lib/format-time';
import { Card } from '@/ui/card/card';
import { Section } from '@/ui/section/section';
import { RULES_WORDS } from './rules-copy';

/** What members of the group keep to, and how long points live. */
export function GroupRules({ rules }: { readonly rules: Rules }) {
  const changed = businessDayAt(rules.changedAtMs);
  return (
    <View>
      <View className="title mt8">{rules.groupName}</View>
      <View className="sub mt4 num">{RULES_WORDS.changed(formatDay(changed, changed))}</View>
      <Section title={RULES_WORDS.rules}>
        <Card>
          <View className="body prose">{rules.ruleText}</View>
        </Card>
      </Section>
      <Section title={RULES_WORDS.points}>
        <Card>
          <View className="body">{RULES_WORDS.expiry(rules.expiryYears)}</View>
          <View className="body mt4">{RULES_WORDS.worth(rules.pointsPerYuan)}</View>
        </Card>
      </Section>
    </View>
  );
}
