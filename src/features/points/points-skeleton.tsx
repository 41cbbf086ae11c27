import { Bone, Skeleton } from '@/ui/states/skeleton';

/** The balance and its sums on their first load. */
export function PointsSkeleton() {
  return (
    <Skeleton>
      <Bone width="64px" height={13} topPx={12} />
      <Bone width="140px" height={44} topPx={8} />
      <Bone width="180px" height={13} topPx={10} />
      <Bone width="100%" height={44} topPx={20} />
      <Bone width="100%" height={84} topPx={12} />
    </Skeleton>
  );
}
