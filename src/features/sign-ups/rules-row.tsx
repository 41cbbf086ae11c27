import type { FormFacts } from '../../../contracts/sign-up-views';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { EVENT_WORDS } from './event-copy';

/** The way to everything the form promises, in words. */
export function RulesRow({ form: { formId, groupId } }: { readonly form: FormFacts }) {
  return (
    <Card kind="flush">
      <Cell
        lead={<Icon name="book-open" />}
        title={EVENT_WORDS.rules}
        sub={EVENT_WORDS.rulesNote}
        onPress={() => {
          openPage('rules', { kind: 'form', id: formId, groupId });
        }}
      />
    </Card>
  );
}
