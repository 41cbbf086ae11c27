import { View } from '@tarojs/components';
import type { FormPage } from '../../../contracts/sign-up-views';
import { avatarOf } from '@/lib/shown-person';
import { AvatarStack } from '@/ui/avatar/avatar';
import { EVENT_WORDS } from './event-copy';

/** Who signed up last, where the form shows names, and how many there are. */
export function Participants({ page: { participants, places } }: { readonly page: FormPage }) {
  if (participants.length === 0) return null;
  return (
    <View className="row mt12">
      <AvatarStack people={participants.map((person, index) => avatarOf(person, `${index}-${person.name}`))} />
      <View className="sub ml8 num">{EVENT_WORDS.participants(places.takenCount)}</View>
    </View>
  );
}
