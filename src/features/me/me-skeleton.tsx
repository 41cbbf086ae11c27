import { View } from '@tarojs/components';
import { Card } from '@/ui/card/card';
import { Bone, Skeleton, SkeletonRows } from '@/ui/states/skeleton';

/** 我的 before the first answer. */
export function MeSkeleton() {
  return (
    <View>
      <Skeleton>
        <View className="row mt12">
          <Bone width="56px" height={56} isRound />
          <View className="grow ml16">
            <Bone width="40%" height={22} />
            <Bone width="56%" height={13} topPx={10} />
          </View>
        </View>
        <Card kind="hero">
          <Bone width="80%" height={44} />
        </Card>
      </Skeleton>
      <SkeletonRows count={3} />
    </View>
  );
}
