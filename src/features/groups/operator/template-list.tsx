import { useState } from 'react';
import { View } from '@tarojs/components';
import { REMINDER_FACTS, type RemindableKind, type ReminderTemplate } from '@domain/groups/reminder';
import { Answered } from '@/lib/answered';
import { REMINDED_OF } from '@/lib/reminder-copy';
import { useOperatorOperation } from '@/lib/use-operation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { SkeletonRows } from '@/ui/states/skeleton';
import type { KeptTemplate } from '../../../../contracts/reminders';
import { TEMPLATE_WORDS } from './reminders-copy';
import { TemplateSheet } from './template-sheet';

const KINDS = Object.keys(REMINDER_FACTS) as RemindableKind[];

/** Every notice that can be a reminder, with its template and how many members it still reaches. */
export function TemplateList() {
  const asked = useOperatorOperation('groups.read-templates', {}, { words: {} });
  return (
    <Answered asked={asked} skeleton={<SkeletonRows count={8} />}>
      {({ templates }) => <Kinds templates={templates} />}
    </Answered>
  );
}

function Kinds({ templates }: { readonly templates: readonly KeptTemplate[] }) {
  const [open, setOpen] = useState<RemindableKind | null>(null);
  const close = () => {
    setOpen(null);
  };
  return (
    <View>
      <View className="sub mt8">{TEMPLATE_WORDS.lead}</View>
      <View className="mt12">
        <Card kind="flush">
          {KINDS.map((kind) => {
            const template = templates.find((each) => each.kind === kind);
            return (
              <Cell
                key={kind}
                title={REMINDED_OF[kind]}
                sub={template === undefined ? TEMPLATE_WORDS.none : template.templateId}
                value={template === undefined ? undefined : TEMPLATE_WORDS.reach(template.memberCount)}
                onPress={() => {
                  setOpen(kind);
                }}
              />
            );
          })}
        </Card>
      </View>
      {open !== null && <TemplateSheet key={open} kind={open} templates={templates.map(asKept)} onClose={close} />}
    </View>
  );
}

/** What is sent back, without what was only counted. */
function asKept({ kind, templateId, fields }: KeptTemplate): ReminderTemplate {
  return { kind, templateId, fields };
}
