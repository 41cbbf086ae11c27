import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { MyProfile } from '../../../contracts/people';
import { outdate, patchAnswer } from '@/lib/member-cache';
import { useMemberAction } from '@/lib/use-action';
import { uploadFile } from '@/platform/files';
import { askMember } from '@/platform/member-client';
import { goBack } from '@/platform/navigation';
import { showToast } from '@/ui/toast/toast-store';
import { PROFILE_REFUSALS, PROFILE_WORDS } from './copy';

/** The picture as chosen: the one before, none, or a file on this phone that is uploaded on saving. */
export type Picture =
  { readonly kind: 'kept' } | { readonly kind: 'none' } | { readonly kind: 'chosen'; readonly localPath: string };

export interface ProfileForm {
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly picture: Picture;
  readonly setPicture: (picture: Picture) => void;
  readonly showsName: boolean;
  readonly setShowsName: (shows: boolean) => void;
  readonly isChanged: boolean;
  readonly isBusy: boolean;
  /** Why it was not kept, in words; what was typed stays. */
  readonly error: { readonly code: string; readonly words: string } | null;
  readonly save: () => Promise<unknown>;
}

/** What a person changes about what others see; kept as one whole. */
export function useProfileForm(profile: MyProfile): ProfileForm {
  const [name, setName] = useState(profile.name);
  const [picture, setPicture] = useState<Picture>({ kind: 'kept' });
  const [showsName, setShowsName] = useState(profile.showsName);
  const [notArrived, setNotArrived] = useState(false);
  const edit = useEdit({ name, showsName });
  const isChanged = name.trim() !== profile.name || picture.kind !== 'kept' || showsName !== profile.showsName;

  const save = async () => {
    setNotArrived(false);
    const avatarFileId = await fileOf(picture, profile.avatarFileId);
    if (avatarFileId === undefined) setNotArrived(true);
    else await edit.run({ name: name.trim(), avatarFileId, showsName });
  };
  return {
    ...{ name, setName, picture, setPicture, showsName, setShowsName },
    isChanged,
    isBusy: edit.isBusy,
    error: notArrived ? { code: 'NOT_ARRIVED', words: PROFILE_WORDS.notArrived } : edit.refusal,
    save,
  };
}

function useEdit({ name, showsName }: Pick<MyProfile, 'name' | 'showsName'>) {
  const queries = useQueryClient();
  return useMemberAction('groups.edit-profile', {
    words: PROFILE_REFUSALS,
    refreshes: false,
    onDone: ({ nameChecked, avatarChecked }) => {
      const asked = { operation: 'groups.read-profile', input: {} } as const;
      patchAnswer(queries, asked, (data) => ({ ...data, name: name.trim(), showsName, nameChecked, avatarChecked }));
      outdate(queries, ['groups.read-profile', 'groups.read-home', 'groups.list-activity']);
      showToast(doneWords({ nameChecked, avatarChecked }));
      goBack();
    },
  });
}

function doneWords({ nameChecked, avatarChecked }: Pick<MyProfile, 'nameChecked' | 'avatarChecked'>): string {
  if (nameChecked) return avatarChecked ? PROFILE_WORDS.saved : PROFILE_WORDS.picturePending;
  return avatarChecked ? PROFILE_WORDS.pending : PROFILE_WORDS.bothPending;
}

/** The file that stands for the choice; undefined when the upload did not arrive. */
async function fileOf(picture: Picture, before: string | null): Promise<string | null | undefined> {
  if (picture.kind === 'kept') return before;
  if (picture.kind === 'none') return null;
  const slot = await askMember('groups.open-avatar-slot', {});
  if (!slot.ok) return undefined;
  return (await uploadFile(picture.localPath, slot.data.path)) ?? undefined;
}
