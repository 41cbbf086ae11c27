import { useState } from 'react';
import { Answered } from '@/lib/answered';
import { Page } from '@/ui/page/page';
import { readPasted, type PastedText } from './pasted';
import { PastedLines } from './pasted-lines';
import { PasteText } from './paste-text';
import { PASTE_WORDS } from './pick-up-copy';
import { useRun } from './use-run';

/** The text of the chat becomes entries: read on this phone, looked over, and only what is confirmed is sent. */
export function PastePage({ chainId }: { readonly chainId: string }) {
  const run = useRun(chainId);
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<PastedText | null>(null);
  const { data } = run;
  if (data === undefined) {
    return (
      <Page title={PASTE_WORDS.title}>
        <Answered asked={run}>{() => null}</Answered>
      </Page>
    );
  }
  if (pasted !== null) {
    return (
      <PastedLines
        run={data}
        pasted={pasted}
        onAgain={() => {
          setPasted(null);
        }}
      />
    );
  }
  const read = () => {
    const found = readPasted(text, data.terms);
    if (found.lines.length > 0) setPasted(found);
    return found.lines.length > 0;
  };
  return <PasteText words={PASTE_WORDS} text={text} onText={setText} onRead={read} />;
}
