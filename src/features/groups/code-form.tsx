import { useState } from 'react';
import { View } from '@tarojs/components';
import { INVITATION_CODE_LENGTH, readInvitationCode, spacedCode } from '@domain/groups/invitation-code';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { TextInput } from '@/ui/field/text-input';
import { JOIN_PAGE_WORDS } from './join-copy';

interface CodeFormProps {
  readonly firstCode: string;
  /** Why the code that was tried does not open anything. */
  readonly error: string | null;
  readonly onCode: (code: string) => void;
}

/** With room for spaces and dashes. */
const TYPED_MAX = 24;

/** Types the code that a group gave. What cannot be a code is said before anything is sent. */
export function CodeForm({ firstCode, error, onCode }: CodeFormProps) {
  const [typed, setTyped] = useState(firstCode);
  const code = readInvitationCode(typed);
  const missing = INVITATION_CODE_LENGTH - typed.replace(/[\s-]/g, '').length;
  const go = () => {
    if (code !== null) onCode(code);
  };
  return (
    <View>
      <View className="title mt8">{JOIN_PAGE_WORDS.ask}</View>
      <Card kind="flush">
        <TextInput
          label={JOIN_PAGE_WORDS.code}
          help={code === null ? JOIN_PAGE_WORDS.help : spacedCode(code)}
          error={error}
          maxLength={TYPED_MAX}
          value={typed}
          onChange={setTyped}
          onDone={go}
        />
      </Card>
      <View className="mt20">
        <Button size="large" disabledReason={code === null ? reasonFor(missing) : undefined} onPress={go}>
          {JOIN_PAGE_WORDS.go}
        </Button>
      </View>
    </View>
  );
}

function reasonFor(missing: number): string {
  if (missing === INVITATION_CODE_LENGTH) return JOIN_PAGE_WORDS.typeIt;
  return missing > 0 ? JOIN_PAGE_WORDS.missing(missing) : JOIN_PAGE_WORDS.wrongLetters;
}
