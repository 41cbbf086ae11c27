import { View } from '@tarojs/components';
import type { Highlight } from '../../../../contracts/highlights';
import { SAY_WORDS } from '@/lib/say-copy';
import { copyText } from '@/platform/clipboard';
import { Button } from '@/ui/button/button';
import { showToast } from '@/ui/toast/toast-store';
import { NOMINATION_WORDS } from './copy';

const SAID_MAX = 5;
const TEXT_MAX = 60;

/** A text for the chat: what was chosen lately, or, where nothing is, the wish for more. */
export function SayHighlights({ highlights }: { readonly highlights: readonly Highlight[] }) {
  const say = async () => {
    const isCopied = await copyText(highlightsText(highlights));
    showToast(isCopied ? SAY_WORDS.copied : SAY_WORDS.notCopied);
  };
  return (
    <View className="row middle mt20">
      <Button kind="secondary" icon="copy" onPress={say}>
        {NOMINATION_WORDS.say}
      </Button>
    </View>
  );
}

/** The last few, shortened; names as each member chose to be seen. */
function highlightsText(highlights: readonly Highlight[]): string {
  if (highlights.length === 0) return NOMINATION_WORDS.ask(NOMINATION_WORDS.title);
  const lines = highlights.slice(0, SAID_MAX).map(({ who, text, voteCount }) => {
    const letters = Array.from(text.replaceAll('\n', ' '));
    const short = letters.length > TEXT_MAX ? `${letters.slice(0, TEXT_MAX).join('')}…` : letters.join('');
    return NOMINATION_WORDS.line(who.name, short, voteCount);
  });
  return NOMINATION_WORDS.list(lines);
}
