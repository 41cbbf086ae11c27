import { useState } from 'react';
import { View } from '@tarojs/components';
import type { RunPage } from '../../../../contracts/chain-staff-views';
import { Answered } from '@/lib/answered';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { readPasted, type PastedText } from './pasted';
import { PastedLines } from './pasted-lines';
import { PASTE_WORDS } from './pick-up-copy';
import { useRun } from './use-run';

/** Long enough for a list of a whole stairway. */
const TEXT_MAX = 8_000;

/** The text of the chat becomes entries: read on this phone, looked over, and only what is confirmed is sent. */
export function PastePage({ chainId }: { readonly chainId: string }) {
  const run = useRun(chainId);
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<PastedText | null>(null);
  const again = () => {
    setPasted(null);
  };
  if (pasted !== null && run.data !== undefined) {
    return <PastedLines run={run.data} pasted={pasted} onAgain={again} />;
  }
  return (
    <Page
      title={PASTE_WORDS.title}
      bar={run.data !== undefined && <ReadBar run={run.data} text={text} onRead={setPasted} />}
    >
      <Answered asked={run}>
        {() => (
          <View>
            <TextArea
              label={PASTE_WORDS.label}
              placeholder={PASTE_WORDS.placeholder}
              help={PASTE_WORDS.help}
              maxLength={TEXT_MAX}
              value={text}
              onChange={setText}
            />
          </View>
        )}
      </Answered>
    </Page>
  );
}

interface ReadBarProps {
  readonly run: RunPage;
  readonly text: string;
  readonly onRead: (pasted: PastedText) => void;
}

function ReadBar({ run, text, onRead }: ReadBarProps) {
  const [isNothing, setNothing] = useState(false);
  const read = () => {
    const pasted = readPasted(text, run.terms);
    setNothing(pasted.lines.length === 0);
    if (pasted.lines.length > 0) onRead(pasted);
  };
  return (
    <BottomBar>
      <View className="grow">
        {isNothing && <Notice icon="circle-alert">{PASTE_WORDS.nothing}</Notice>}
        <View className="row mt8">
          <Button
            size="large"
            isWide
            disabledReason={text.trim() === '' ? PASTE_WORDS.label : undefined}
            onPress={read}
          >
            {PASTE_WORDS.read}
          </Button>
        </View>
      </View>
    </BottomBar>
  );
}
