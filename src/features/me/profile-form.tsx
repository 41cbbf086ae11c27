import { View } from '@tarojs/components';
import { LIMITS } from '@domain/kernel/limits';
import type { MyProfile } from '../../../contracts/people';
import { useMemberOperation } from '@/lib/use-operation';
import { chooseAvatar } from '@/platform/avatar-choice';
import { pictureUrl } from '@/platform/files';
import { Avatar } from '@/ui/avatar/avatar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { FieldRow } from '@/ui/field/field';
import { TextInput } from '@/ui/field/text-input';
import { Toggle } from '@/ui/field/toggle';
import { Notice } from '@/ui/notice/notice';
import { PROFILE_WORDS } from './copy';
import type { Picture, ProfileForm } from './use-profile-form';

const WATCH_MS = 5_000;

interface ProfileFieldsProps {
  readonly profile: MyProfile;
  readonly form: ProfileForm;
}

/** Picture, name, and who may see them. */
export function ProfileFields({ profile, form }: ProfileFieldsProps) {
  const { error } = form;
  return (
    <View>
      <PictureRow profile={profile} form={form} />
      {!profile.avatarChecked && form.picture.kind === 'kept' && <PictureWaits />}
      <Card kind="flush">
        <TextInput
          label={PROFILE_WORDS.name}
          help={profile.nameChecked ? PROFILE_WORDS.nameHelp : PROFILE_WORDS.pending}
          error={error?.code === 'NAME_REFUSED' ? error.words : null}
          type="nickname"
          maxLength={LIMITS.nameMax}
          value={form.name}
          onChange={form.setName}
        />
        <FieldRow label={PROFILE_WORDS.showsName} help={PROFILE_WORDS.showsNameNote}>
          <Toggle label={PROFILE_WORDS.showsName} isOn={form.showsName} onChange={form.setShowsName} />
        </FieldRow>
      </Card>
      <View className="cap center mt12">{PROFILE_WORDS.seen(profile.shownName)}</View>
      {error !== null && error.code !== 'NAME_REFUSED' && (
        <Notice tint="danger" icon={error.code === 'OFFLINE' ? 'wifi-off' : 'circle-alert'}>
          {error.words}
        </Notice>
      )}
    </View>
  );
}

/** While a picture waits for its check the page looks again by itself. */
function PictureWaits() {
  useMemberOperation('groups.read-profile', {}, { words: {}, everyMs: WATCH_MS });
  return <Notice icon="clock">{PROFILE_WORDS.picturePending}</Notice>;
}

/** WeChat lets a picture be chosen by its own button only. */
function PictureRow({ profile, form }: ProfileFieldsProps) {
  const photoUrl = shownPicture(form.picture, profile.avatarFileId);
  const take = (localPath: string | null) => {
    if (localPath !== null && localPath !== '') form.setPicture({ kind: 'chosen', localPath });
  };
  return (
    <View className="row mt12">
      <Avatar size={56} person={{ id: profile.memberId, name: form.name, photoUrl, tintIndex: profile.tint }} />
      <View className="grow ml16 row">
        <Button
          kind="secondary"
          size="small"
          openType="chooseAvatar"
          onChooseAvatar={({ detail }) => {
            take(detail.avatarUrl);
          }}
          onPress={async () => {
            take(await chooseAvatar());
          }}
        >
          {PROFILE_WORDS.changeAvatar}
        </Button>
        {photoUrl !== null && (
          <View className="ml8">
            <Button
              kind="text"
              size="small"
              onPress={() => {
                form.setPicture({ kind: 'none' });
              }}
            >
              {PROFILE_WORDS.removeAvatar}
            </Button>
          </View>
        )}
      </View>
    </View>
  );
}

function shownPicture(picture: Picture, before: string | null): string | null {
  if (picture.kind === 'chosen') return picture.localPath;
  return picture.kind === 'kept' ? pictureUrl(before) : null;
}
