import { View } from '@tarojs/components';
import { Card } from '@/ui/card/card';
import { Bone, Skeleton } from '@/ui/states/skeleton';

/** A coupon on its first load: the place of the QR, so that nothing jumps. */
export function CouponSkeleton() {
  return (
    <Skeleton>
      <Card kind="hero">
        <View className="row middle mt8">
          <Bone width="160px" height={20} />
        </View>
        <View className="row middle">
          <Bone width="240px" height={240} topPx={36} />
        </View>
        <View className="row middle">
          <Bone width="220px" height={28} topPx={16} />
        </View>
      </Card>
      <Bone width="100%" height={240} topPx={12} />
    </Skeleton>
  );
}
