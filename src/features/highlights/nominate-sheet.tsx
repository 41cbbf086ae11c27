import { useState } from 'react';
import { View } from '@tarojs/components';
import type { ShownPerson } from '../../../contracts/groups';
import { HIGHLIGHT_LIMITS } from '@domain/highlights/highlight-limits';
import { LIMITS } from '@domain/kernel/limits';
import { Answered } from '@/lib/answered';
import { avatarOf } from '@/lib/shown-person';
import { useMemberAction } from '@/lib/use-action';
import { useMemberOperation } from '@/lib/use-operation';
import { useRested } from '@/lib/use-rested';
import { Avatar } from '@/ui/avatar/avatar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { TextArea, TextInput } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { Empty } from '@/ui/states/empty';
import { showToast } from '@/ui/toast/toast-store';
import { NOMINATE_REFUSALS, NOMINATE_WORDS } from './copy';
import { TagFields } from './tag-fields';

interface Author {
  readonly memberId: string;
  readonly who: ShownPerson;
}

/** Proposes a neighbour's words: who said it, what, under which tags. */
export function NominateSheet({ groupId, onClose }: { readonly groupId: string; readonly onClose: () => void }) {
  const [author, setAuthor] = useState<Author | null>(null);
  const [text, setText] = useState('');
  const [tags, setTags] = useState<readonly string[]>([]);
  const sending = useMemberAction('highlights.nominate', {
    words: NOMINATE_REFUSALS,
    onDone: () => {
      showToast(NOMINATE_WORDS.sent);
      onClose();
    },
  });
  const missing = author === null ? NOMINATE_WORDS.needsWho : text.trim() === '' ? NOMINATE_WORDS.needsText : undefined;
  return (
    <Sheet
      isOpen
      title={NOMINATE_WORDS.title}
      isBusy={sending.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isWide
          isBusy={sending.isBusy}
          disabledReason={missing}
          onPress={() => sending.run({ groupId, memberId: author?.memberId ?? '', text: text.trim(), tags: [...tags] })}
        >
          {NOMINATE_WORDS.send}
        </Button>
      }
    >
      <View className="body c-2">{NOMINATE_WORDS.note}</View>
      <AuthorField groupId={groupId} author={author} onChange={setAuthor} />
      <TextArea
        label={NOMINATE_WORDS.text}
        placeholder={NOMINATE_WORDS.textPlaceholder}
        maxLength={LIMITS.textMax}
        value={text}
        onChange={setText}
      />
      <TagFields tags={tags} max={HIGHLIGHT_LIMITS.tagsMax} onChange={setTags} />
      {sending.refusal !== null && <Notice icon="circle-alert">{sending.refusal.words}</Notice>}
    </Sheet>
  );
}

interface AuthorFieldProps {
  readonly groupId: string;
  readonly author: Author | null;
  readonly onChange: (author: Author | null) => void;
}

function AuthorField({ groupId, author, onChange }: AuthorFieldProps) {
  const [name, setName] = useState('');
  if (author !== null) {
    return (
      <Card kind="sunken">
        <Cell
          lead={<Avatar person={avatarOf(author.who, author.memberId)} />}
          leadWidth={40}
          title={author.who.name}
          action={
            <Button
              kind="text"
              size="small"
              onPress={() => {
                onChange(null);
              }}
            >
              {NOMINATE_WORDS.change}
            </Button>
          }
        />
      </Card>
    );
  }
  return (
    <>
      <TextInput
        label={NOMINATE_WORDS.who}
        placeholder={NOMINATE_WORDS.whoPlaceholder}
        maxLength={LIMITS.nameMax}
        value={name}
        onChange={setName}
      />
      <Found groupId={groupId} name={name.trim()} onChoose={onChange} />
    </>
  );
}

interface FoundProps {
  readonly groupId: string;
  readonly name: string;
  readonly onChoose: (author: Author) => void;
}

function Found({ groupId, name, onChoose }: FoundProps) {
  const rested = useRested(name);
  const isEnabled = rested !== '';
  const asked = useMemberOperation(
    'highlights.find-authors',
    { groupId, name: rested || ' ' },
    { words: {}, isEnabled },
  );
  if (!isEnabled) return null;
  return (
    <Answered asked={asked}>
      {({ items }) => (
        <Card kind="sunken">
          {items.length === 0 && <Empty isSmall title={NOMINATE_WORDS.nobody} />}
          {items.map((one) => (
            <Cell
              key={one.memberId}
              lead={<Avatar person={avatarOf(one.who, one.memberId)} />}
              leadWidth={40}
              title={one.who.name}
              onPress={() => {
                onChoose(one);
              }}
            />
          ))}
        </Card>
      )}
    </Answered>
  );
}
