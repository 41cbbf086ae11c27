import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { ME_WORDS } from './copy';

/** What anybody may read, known here or not. */
export function HelpLinks() {
  return (
    <Card kind="flush">
      <Cell
        title={ME_WORDS.help}
        onPress={() => {
          openPage('help');
        }}
      />
      <Cell
        title={ME_WORDS.agreement}
        onPress={() => {
          openPage('legal', { page: 'agreement' });
        }}
      />
      <Cell
        title={ME_WORDS.privacy}
        onPress={() => {
          openPage('legal', { page: 'privacy' });
        }}
      />
    </Card>
  );
}
