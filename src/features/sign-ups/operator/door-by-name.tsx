import { useState } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import type { SignUpLine } from '../../../../contracts/sign-up-staff-views';
import { avatarOf } from '@/lib/shown-person';
import { useOperatorList } from '@/lib/use-operation';
import { Avatar } from '@/ui/avatar/avatar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { TextInput } from '@/ui/field/text-input';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { Tag } from '@/ui/tag/tag';
import { showToast } from '@/ui/toast/toast-store';
import { ENTRY_WORDS } from '../entry-copy';
import type { FormRef } from '../event-page';
import { LIST_REFUSALS } from './copy';
import { DOOR_STAFF_WORDS } from './door-staff-copy';
import { LIST_WORDS } from './form-copy';
import { UndoButton } from './undo-button';
import { useAdmit } from './use-admit';

/** Who is expected, found by how their name begins: for phones without battery. */
export function DoorByName({ form }: { readonly form: FormRef }) {
  const [name, setName] = useState('');
  return (
    <Section title={DOOR_STAFF_WORDS.byName}>
      <Card kind="flush">
        <TextInput
          label={LIST_WORDS.search}
          placeholder={LIST_WORDS.searchPlaceholder}
          maxLength={LIMITS.nameMax}
          value={name}
          onChange={setName}
        />
      </Card>
      <Expected key={name.trim()} form={form} name={name.trim()} />
    </Section>
  );
}

/** An assistant's list; a verifier who is none scans and lets in, and sees no list. */
function Expected({ form, name }: { readonly form: FormRef; readonly name: string }) {
  const { items, refusal, isOffline, isLoading, status, more, refresh } = useOperatorList(
    'sign-ups.list-sign-ups',
    { ...form, segment: 'confirmed', ...(name === '' ? {} : { name }) },
    { words: LIST_REFUSALS },
  );
  if (refusal?.code === 'NOT_ALLOWED') return null;
  return (
    <View>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={refresh} />
      )}
      {!isLoading && refusal === null && items.length === 0 && (
        <Card>
          <Empty isSmall title={name === '' ? LIST_WORDS.empty : LIST_WORDS.emptyFilter} />
        </Card>
      )}
      {items.length > 0 && (
        <Card kind="flush">
          {items.map((line) => (
            <ExpectedRow key={line.signUpId} form={form} line={line} />
          ))}
        </Card>
      )}
      {items.length > 0 && <ListEnd status={status} onMore={more} />}
    </View>
  );
}

function ExpectedRow({
  form,
  line: { signUpId, who, places, attendedAtMs },
}: {
  readonly form: FormRef;
  readonly line: SignUpLine;
}) {
  const admit = useAdmit(
    who.name,
    () => undefined,
    ({ words }) => {
      showToast(words);
    },
  );
  return (
    <Cell
      lead={<Avatar person={avatarOf(who, signUpId)} />}
      leadWidth={40}
      title={who.name}
      sub={<View className="num">{ENTRY_WORDS.people2(places)}</View>}
      value={attendedAtMs === null ? undefined : <Tag tint="leaf">{LIST_WORDS.attended}</Tag>}
      action={
        attendedAtMs === null ? (
          <Button
            kind="soft"
            size="small"
            isBusy={admit.isBusy}
            label={`${DOOR_STAFF_WORDS.admit}，${who.name}`}
            onPress={() => admit.run({ ...form, signUpId, way: 'list' })}
          >
            {DOOR_STAFF_WORDS.admit}
          </Button>
        ) : (
          <UndoButton form={form} signUpId={signUpId} name={who.name} />
        )
      }
    />
  );
}
