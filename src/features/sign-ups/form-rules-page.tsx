import { View } from '@tarojs/components';
import type { FormPage } from '../../../contracts/sign-up-views';
import { Answered } from '@/lib/answered';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { ShareBar } from '@/ui/bottom-bar/share-bar';
import { Card } from '@/ui/card/card';
import { Page } from '@/ui/page/page';
import { RuleRow } from '@/ui/rule/rule-row';
import { Section } from '@/ui/section/section';
import { AskedRules } from './asked-rules';
import { READ_FORM_REFUSALS } from './copy';
import { EVENT_WORDS } from './event-copy';
import { EventHead } from './event-head';
import type { FormRef } from './event-page';
import { formCard } from './form-card';
import { formRules } from './form-rules';
import { FORM_RULES_WORDS } from './rules-copy';

/** The page of a form's rules: everything it promises and asks, before anybody fills in a word. */
export function FormRulesPage({ form }: { readonly form: FormRef }) {
  const asked = useMemberOperation('sign-ups.read-form', form, { words: READ_FORM_REFUSALS });
  const { data } = asked;
  const { share } = useShareCard(formCard(form, data));
  return (
    <Page
      title={FORM_RULES_WORDS.title}
      bar={
        data !== undefined && (
          <ShareBar
            share={EVENT_WORDS.share}
            onShare={share}
            act={data.opening.kind === 'closed' ? FORM_RULES_WORDS.toEvent : FORM_RULES_WORDS.toSignUp}
            onAct={() => {
              openPage('sign-up', form);
            }}
          />
        )
      }
    >
      <Answered asked={asked}>{(page) => <FormRules page={page} />}</Answered>
    </Page>
  );
}

function FormRules({ page: { form, nowMs } }: { readonly page: FormPage }) {
  return (
    <View>
      <EventHead terms={form.terms} calledOffReason={form.calledOffReason} />
      {formRules(form, nowMs).map(({ title, rules }) => (
        <Section key={title} title={title}>
          <Card kind="flush">
            {rules.map((rule) => (
              <RuleRow key={rule.name} {...rule} />
            ))}
          </Card>
        </Section>
      ))}
      <AskedRules terms={form.terms} nowMs={nowMs} />
    </View>
  );
}
