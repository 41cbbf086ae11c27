import { View } from '@tarojs/components';
import { formatCount } from '@/lib/format-points';
import { avatarOf } from '@/lib/shown-person';
import { useMemberOperation } from '@/lib/use-operation';
import { AvatarStack } from '@/ui/avatar/avatar';
import { READ_TODAY_REFUSALS, TODAY_WORDS } from './today-copy';

interface TodayFacesProps {
  readonly groupId: string;
  readonly challengeId: string;
}

/** Who has checked in today, asked for by itself; the line keeps its height until it is known. */
export function TodayFaces({ groupId, challengeId }: TodayFacesProps) {
  const today = useMemberOperation('check-in.read-today', { groupId, challengeId }, { words: READ_TODAY_REFUSALS });
  const { data } = today;
  if (data === undefined) return <View style={{ height: '28px' }} />;
  if (data.doneCount === 0) return <View className="sub">{TODAY_WORDS.nobodyYet}</View>;
  return (
    <>
      <AvatarStack people={data.faces.map((face, index) => avatarOf(face, `${face.name} ${index}`))} />
      <View className="sub ml8 num">{TODAY_WORDS.neighbours(formatCount(data.doneCount))}</View>
    </>
  );
}
