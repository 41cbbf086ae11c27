import { View } from '@tarojs/components';
import type { TodayCount } from '../../../contracts/group-home';
import { formatCount } from '@/lib/format-points';
import { avatarOf } from '@/lib/shown-person';
import { AvatarStack } from '@/ui/avatar/avatar';
import { TODAY_WORDS } from './today-copy';

/** Who has checked in today; the line keeps its height where that is not known. */
export function TodayFaces({ today }: { readonly today: TodayCount | null }) {
  if (today === null) return <View style={{ height: '28px' }} />;
  if (today.doneCount === 0) return <View className="sub">{TODAY_WORDS.nobodyYet}</View>;
  return (
    <>
      <AvatarStack people={today.faces.map((face, index) => avatarOf(face, `${face.name} ${index}`))} />
      <View className="sub ml8 num">{TODAY_WORDS.neighbours(formatCount(today.doneCount))}</View>
    </>
  );
}
