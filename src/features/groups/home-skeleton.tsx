import { View } from '@tarojs/components';
import { Card } from '@/ui/card/card';
import { Bone, Skeleton, SkeletonRows } from '@/ui/states/skeleton';

/** Home on its first load, in the shape of what comes. */
export function HomeSkeleton() {
  return (
    <Skeleton>
      <View className="row mt12">
        {[0, 1, 2].map((index) => (
          <View key={index} className="grow">
            <Bone width="40px" height={12} />
            <Bone width="72px" height={26} topPx={8} />
          </View>
        ))}
      </View>
      <View className="mt20">
        <Card kind="hero">
          <Bone width="72px" height={14} />
          <Bone width="180px" height={24} topPx={12} />
          <Bone width="140px" height={14} topPx={16} />
          <Bone width="100%" height={52} isRound topPx={20} />
        </Card>
      </View>
      <View className="mt24">
        <SkeletonRows count={3} />
      </View>
    </Skeleton>
  );
}
