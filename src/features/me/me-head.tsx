import { View } from '@tarojs/components';
import type { MyProfile } from '../../../contracts/people';
import { businessDayAt, daysBetween } from '@domain/kernel/business-day';
import { formatCount } from '@/lib/format-points';
import { pictureUrl } from '@/platform/files';
import { openPage } from '@/platform/navigation';
import { Avatar } from '@/ui/avatar/avatar';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Stats } from '@/ui/stat/stats';
import { ME_WORDS } from './copy';

/** Figures above 我的; null while not known. */
export interface MyFigures {
  readonly availablePoints: number | null;
  readonly usableCoupons: number | null;
  /** In the group that is shown. */
  readonly checkInDays: number | null;
}

interface MeHeadProps {
  readonly profile: MyProfile;
  readonly figures: MyFigures;
  readonly nowMs: number;
}

/** Who I am, and my figures. */
export function MeHead({ profile, figures, nowMs }: MeHeadProps) {
  const { memberId, name, avatarFileId, tint, joinedAtMs } = profile;
  const days = daysBetween(businessDayAt(joinedAtMs), businessDayAt(nowMs)) + 1;
  return (
    <View>
      <View className="row mt12">
        <Avatar size={56} person={{ id: memberId, name, photoUrl: pictureUrl(avatarFileId), tintIndex: tint }} />
        <View className="grow ml16">
          <View className="title ell">{name === '' ? ME_WORDS.nameless : name}</View>
          <View className="sub num">{ME_WORDS.since(days)}</View>
        </View>
        <View className="none ml12">
          <Button
            kind="secondary"
            size="small"
            onPress={() => {
              openPage('profile');
            }}
          >
            {ME_WORDS.edit}
          </Button>
        </View>
      </View>
      <Card kind="hero">
        <Stats size="medium" stats={statsOf(figures)} />
      </Card>
    </View>
  );
}

const counted = (count: number | null) => (count === null ? null : formatCount(count));

function statsOf({ availablePoints, usableCoupons, checkInDays }: MyFigures) {
  return [
    {
      label: ME_WORDS.points,
      value: counted(availablePoints),
      onPress: () => {
        openPage('points');
      },
    },
    {
      label: ME_WORDS.coupons,
      value: counted(usableCoupons),
      unit: ME_WORDS.piece,
      onPress: () => {
        openPage('wallet');
      },
    },
    { label: ME_WORDS.totalDays, value: counted(checkInDays), unit: ME_WORDS.day },
  ];
}
