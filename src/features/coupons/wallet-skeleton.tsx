import { Bone, Skeleton } from '@/ui/states/skeleton';

/** The wallet on its first load. */
export function WalletSkeleton() {
  return (
    <Skeleton>
      {[0, 1, 2].map((index) => (
        <Bone key={index} width="100%" height={104} topPx={12} />
      ))}
    </Skeleton>
  );
}
