import { useState } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import type { MemberCard } from '../../../../contracts/group-members';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { Chips, Select } from '@/ui/field/select';
import { TextInput } from '@/ui/field/text-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { showToast } from '@/ui/toast/toast-store';
import { TIER_AND_TAGS_REFUSALS, TIER_WORDS } from '../staff-copy';
import { TIER_SHEET_WORDS } from './copy';
import styles from './operator.module.scss';

interface TierSheetProps {
  readonly groupId: string;
  readonly member: MemberCard;
  readonly onClose: () => void;
}

const TIERS = [
  { value: 'core', label: TIER_WORDS.core },
  { value: 'ordinary', label: TIER_WORDS.ordinary },
] as const;

/** How staff sort a member: a tier and up to twenty tags. Members do not see them. */
export function TierSheet({ groupId, member, onClose }: TierSheetProps) {
  const { memberId } = member;
  const [tier, setTier] = useState(member.tier);
  const [tags, setTags] = useState(member.tags);
  const save = useOperatorAction('groups.set-tier-and-tags', {
    words: TIER_AND_TAGS_REFUSALS,
    onDone: () => {
      showToast(TIER_SHEET_WORDS.saved);
      onClose();
    },
  });
  const isChanged = tier !== member.tier || tags.join('\n') !== member.tags.join('\n');
  return (
    <Sheet
      isOpen
      title={TIER_SHEET_WORDS.title}
      isBusy={save.isBusy}
      onClose={onClose}
      footer={
        <Button
          size="large"
          isBusy={save.isBusy}
          disabledReason={isChanged ? undefined : TIER_SHEET_WORDS.unchanged}
          onPress={() => save.run({ groupId, memberId, tier, tags: [...tags] })}
        >
          {TIER_SHEET_WORDS.save}
        </Button>
      }
    >
      <Select label={TIER_SHEET_WORDS.tier} options={TIERS} value={tier} onChange={setTier} />
      <TagsField tags={tags} onChange={setTags} />
      {save.refusal !== null && <Notice icon="circle-alert">{save.refusal.words}</Notice>}
    </Sheet>
  );
}

interface TagsFieldProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

function TagsField({ tags, onChange }: TagsFieldProps) {
  const [typed, setTyped] = useState('');
  const tag = typed.trim();
  const add = () => {
    if (tag === '' || whyNot(tags, tag) !== undefined) return;
    onChange([...tags, tag]);
    setTyped('');
  };
  return (
    <View>
      <Field label={TIER_SHEET_WORDS.tags} help={TIER_SHEET_WORDS.tagsHelp(tags.length, LIMITS.tagsMax)}>
        {tags.length === 0 ? (
          <View className="sub mt8">{TIER_SHEET_WORDS.noTags}</View>
        ) : (
          <Chips
            options={tags.map((value) => ({ value, label: value }))}
            chosen={tags}
            onToggle={(gone) => {
              onChange(tags.filter((each) => each !== gone));
            }}
          />
        )}
      </Field>
      <View className="row end">
        <View className="grow">
          <TextInput
            label={TIER_SHEET_WORDS.newTag}
            placeholder={TIER_SHEET_WORDS.newTagPlaceholder}
            maxLength={LIMITS.nameMax}
            value={typed}
            onChange={setTyped}
            onDone={add}
          />
        </View>
        <View className={styles.beside}>
          <Button kind="soft" disabledReason={whyNot(tags, tag)} onPress={add}>
            {TIER_SHEET_WORDS.add}
          </Button>
        </View>
      </View>
    </View>
  );
}

function whyNot(tags: readonly string[], tag: string): string | undefined {
  if (tags.length >= LIMITS.tagsMax) return TIER_SHEET_WORDS.full;
  return tags.includes(tag) ? TIER_SHEET_WORDS.twice : undefined;
}
