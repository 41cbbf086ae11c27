import { View } from '@tarojs/components';
import type { PointsOverview } from '../../../contracts/points-views';
import { Icon } from '@/ui/icon/icon';
import { POINTS_WORDS } from './copy';

/** Under the ledger: that its lines add up to the balance; a mismatch stands here with its case number, never hidden. */
export function ProofLine({ overview }: { readonly overview: Pick<PointsOverview, 'caseNumber' | 'entryCount'> }) {
  const { caseNumber, entryCount } = overview;
  if (entryCount === 0) return null;
  return (
    <View className={`row middle mt8 num ${caseNumber === null ? 'c-3' : 'c-danger'}`}>
      <Icon name={caseNumber === null ? 'shield-check' : 'circle-alert'} size={16} />
      <View className={`cap ml4 ${caseNumber === null ? '' : 'c-danger'}`}>
        {caseNumber === null ? POINTS_WORDS.proof(entryCount) : POINTS_WORDS.mismatch(caseNumber)}
      </View>
    </View>
  );
}
