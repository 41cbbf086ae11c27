import { View } from '@tarojs/components';
import { Card } from '@/ui/card/card';
import { Bone, Skeleton, SkeletonRows } from '@/ui/states/skeleton';

/** A chain before it is there. */
export function ChainSkeleton() {
  return (
    <Skeleton>
      <View className="mt8">
        <Bone width="72%" height={28} />
        <Bone width="48%" height={20} topPx={12} />
      </View>
      <Card kind="hero">
        <Bone width="40%" height={44} />
        <Bone width="100%" height={36} topPx={16} />
        <Bone width="64%" height={18} topPx={16} />
      </Card>
      <SkeletonRows count={2} />
    </Skeleton>
  );
}
