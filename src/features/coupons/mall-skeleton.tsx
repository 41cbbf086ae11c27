import { View } from '@tarojs/components';
import { Bone, Skeleton } from '@/ui/states/skeleton';

/** The mall on its first load. */
export function MallSkeleton() {
  return (
    <Skeleton>
      <View className="mt8">
        <Bone width="56px" height={13} />
        <Bone width="96px" height={28} topPx={8} />
      </View>
      {[0, 1, 2, 3].map((index) => (
        <Bone key={index} width="100%" height={112} topPx={index === 0 ? 24 : 12} />
      ))}
    </Skeleton>
  );
}
