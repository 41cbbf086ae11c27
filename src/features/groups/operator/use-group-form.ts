import { useState } from 'react';
import type { GroupType } from '@domain/groups/group-type';
import { LIMITS } from '@domain/kernel/limits';
import type { GroupSettingsView } from '../../../../contracts/group-settings';
import { formatCount } from '@/lib/format-points';
import type { Refusal } from '@/lib/refusal-words';
import { useOperatorAction } from '@/lib/use-action';
import { showToast } from '@/ui/toast/toast-store';
import { EDIT_GROUP_REFUSALS } from '../staff-copy';
import { SETTINGS_WORDS } from './settings-copy';

/** What staff may change about a group, as it is typed. */
export interface GroupDraft {
  readonly name: string;
  readonly type: GroupType;
  readonly ruleText: string;
  /** Null while nothing valid is typed. */
  readonly monthBudgetPoints: number | null;
  readonly showsMemberTexts: boolean;
}

export interface GroupForm {
  readonly draft: GroupDraft;
  readonly change: (change: Partial<GroupDraft>) => void;
  /** Why it cannot be kept yet, as the button's label. */
  readonly missing: string | undefined;
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  readonly save: () => Promise<boolean>;
}

/** The settings of a group; only what the server has is replaced, what was typed stays on a refusal. */
export function useGroupForm(view: GroupSettingsView): GroupForm {
  const before = draftOf(view);
  const [draft, setDraft] = useState(before);
  const edit = useOperatorAction('groups.edit', {
    words: EDIT_GROUP_REFUSALS,
    onDone: () => {
      showToast(SETTINGS_WORDS.saved);
    },
  });
  const { name, type, ruleText, monthBudgetPoints, showsMemberTexts } = draft;
  return {
    draft,
    change: (change) => {
      setDraft({ ...draft, ...change });
    },
    missing: missingOf(draft, before),
    isBusy: edit.isBusy,
    refusal: edit.refusal,
    save: () =>
      edit.run({
        groupId: view.groupId,
        name: name.trim(),
        type,
        settings: { ruleText: ruleText.trim(), monthBudgetPoints: monthBudgetPoints ?? 0, showsMemberTexts },
      }),
  };
}

function draftOf({ name, type, settings }: GroupSettingsView): GroupDraft {
  return { name, type, ...settings };
}

function missingOf(draft: GroupDraft, before: GroupDraft): string | undefined {
  if (draft.name.trim() === '') return SETTINGS_WORDS.missing(SETTINGS_WORDS.name);
  if (draft.ruleText.trim() === '') return SETTINGS_WORDS.missing(SETTINGS_WORDS.rules);
  if (draft.monthBudgetPoints === null) return SETTINGS_WORDS.missing(SETTINGS_WORDS.budget);
  if (draft.monthBudgetPoints > LIMITS.groupMonthBudgetPoints) {
    return SETTINGS_WORDS.tooMuch(formatCount(LIMITS.groupMonthBudgetPoints));
  }
  return isSame(draft, before) ? SETTINGS_WORDS.unchanged : undefined;
}

const isSame = (one: GroupDraft, other: GroupDraft) =>
  (Object.keys(one) as (keyof GroupDraft)[]).every((field) => one[field] === other[field]);
