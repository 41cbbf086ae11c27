import { useState } from 'react';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { HELP_TOPICS } from './help-copy';

/** Questions people ask; one is open at a time. */
export function HelpList() {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Card kind="flush">
      {HELP_TOPICS.map(({ question, answer }) => {
        const isOpen = open === question;
        return (
          <Cell
            key={question}
            title={question}
            sub={isOpen ? answer : undefined}
            action={<Icon name={isOpen ? 'minus' : 'plus'} size={18} />}
            label={question}
            onPress={() => {
              setOpen(isOpen ? null : question);
            }}
          />
        );
      })}
    </Card>
  );
}
