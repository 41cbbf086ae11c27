import { View } from '@tarojs/components';
import type { AdjustmentLine } from '../../../../contracts/points-views';
import { formatSigned } from '@/lib/format-points';
import { formatInstant } from '@/lib/format-time';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { Tag } from '@/ui/tag/tag';
import type { Tint } from '@/ui/tint';
import { showToast } from '@/ui/toast/toast-store';
import { ADJUST_WORDS, ADJUSTMENT_REASON_WORDS, adjustmentStanding, APPROVE_REFUSALS, DECLINE_REFUSALS } from './copy';

interface AdjustmentCardProps {
  readonly groupId: string;
  readonly line: AdjustmentLine;
  readonly nowMs: number;
}

const TINTS: Readonly<Record<AdjustmentLine['status'], Tint | undefined>> = {
  waiting: 'apricot',
  applied: 'leaf',
  declined: undefined,
  void: undefined,
};

/** One adjustment with where it stands; while it waits, with what the reader may say to it. */
export function AdjustmentCard({ groupId, line, nowMs }: AdjustmentCardProps) {
  const { memberName, points, reason, note, proposedByName, proposedAtMs, status } = line;
  const proposer = ADJUST_WORDS.by(proposedByName === '' ? ADJUST_WORDS.noName : proposedByName);
  return (
    <Card>
      <View className="row between">
        <View className="m grow ell">{memberName}</View>
        <View className="num b none ml12">{formatSigned(points)}</View>
      </View>
      <View className="body mt8">{`${ADJUSTMENT_REASON_WORDS[reason]}：${note}`}</View>
      <View className="cap mt4 num">{`${proposer} · ${formatInstant(proposedAtMs, nowMs)}`}</View>
      <View className="row mt8">
        <Tag tint={TINTS[status]}>{adjustmentStanding(line, nowMs)}</Tag>
      </View>
      {status === 'waiting' && <Decide groupId={groupId} line={line} />}
    </Card>
  );
}

function Decide({ groupId, line }: Pick<AdjustmentCardProps, 'groupId' | 'line'>) {
  const { adjustmentId, mayApprove } = line;
  const approve = useOperatorAction('points.approve-adjustment', {
    words: APPROVE_REFUSALS,
    onDone: () => {
      showToast(ADJUST_WORDS.approved);
    },
  });
  const decline = useOperatorAction('points.decline-adjustment', {
    words: DECLINE_REFUSALS,
    onDone: () => {
      showToast(ADJUST_WORDS.declined);
    },
  });
  const refusal = approve.refusal ?? decline.refusal;
  return (
    <View>
      <View className="row mt12">
        <Button kind="secondary" isWide isBusy={decline.isBusy} onPress={() => decline.run({ groupId, adjustmentId })}>
          {mayApprove ? ADJUST_WORDS.decline : ADJUST_WORDS.takeBackProposal}
        </Button>
        {mayApprove && (
          <View className="row grow ml12">
            <Button kind="soft" isWide isBusy={approve.isBusy} onPress={() => approve.run({ groupId, adjustmentId })}>
              {ADJUST_WORDS.approve}
            </Button>
          </View>
        )}
      </View>
      {refusal !== null && <Notice icon="circle-alert">{refusal.words}</Notice>}
    </View>
  );
}
