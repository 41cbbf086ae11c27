import { useState } from 'react';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { TextArea } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';

/** Long enough for a list of a whole stairway, or a day's parcels. */
const TEXT_MAX = 8_000;

interface PasteTextProps {
  readonly words: Readonly<Record<'title' | 'label' | 'placeholder' | 'help' | 'read' | 'empty' | 'nothing', string>>;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** False when there is nothing in the text. */
  readonly onRead: () => boolean;
}

/** A page to paste a text into, which is read on this phone. */
export function PasteText({ words, text, onText, onRead }: PasteTextProps) {
  const [isNothing, setNothing] = useState(false);
  return (
    <Page
      title={words.title}
      bar={
        <BottomBar>
          <Button
            size="large"
            isWide
            disabledReason={text.trim() === '' ? words.empty : undefined}
            onPress={() => {
              setNothing(!onRead());
            }}
          >
            {words.read}
          </Button>
        </BottomBar>
      }
    >
      {isNothing && <Notice icon="circle-alert">{words.nothing}</Notice>}
      <TextArea
        label={words.label}
        placeholder={words.placeholder}
        help={words.help}
        maxLength={TEXT_MAX}
        value={text}
        onChange={onText}
      />
    </Page>
  );
}
