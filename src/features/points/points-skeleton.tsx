import { View } from '@tarojs/components';
import { Bone, Skeleton, SkeletonRows } from '@/ui/states/skeleton';

/** The points page on its first load. */
export function PointsSkeleton() {
  return (
    <View>
      <Skeleton>
        <Bone width="64px" height={13} topPx={12} />
        <Bone width="140px" height={44} topPx={8} />
        <Bone width="180px" height={13} topPx={10} />
        <Bone width="100%" height={44} topPx={20} />
        <Bone width="100%" height={84} topPx={12} />
      </Skeleton>
      <View className="mt32">
        <SkeletonRows count={5} />
      </View>
    </View>
  );
}
