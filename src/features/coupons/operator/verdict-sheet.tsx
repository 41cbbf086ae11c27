import { View } from '@tarojs/components';
import type { Inspection } from '../../../../contracts/coupon-views';
import { Button } from '@/ui/button/button';
import { NumberInput } from '@/ui/field/number-input';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { Bone, Skeleton } from '@/ui/states/skeleton';
import { confirmHindrance, isSettled, needsBill, type Bill } from './bill';
import { LastStrip } from './last-strip';
import { REDEEM_WORDS } from './redeem-copy';
import type { Look } from './use-look';
import type { Taking } from './use-take';
import { Verdict, VerdictOfRefusal } from './verdict';

interface VerdictSheetProps {
  readonly look: Look;
  readonly bill: Bill;
  readonly onBill: (bill: Bill) => void;
  readonly taking: Taking;
  readonly onAgain: () => unknown;
  readonly onClose: () => void;
}

/** What the scan says: a word, the worth, three facts, and the one thing to do next. */
export function VerdictSheet(props: VerdictSheetProps) {
  const { look, taking, onClose } = props;
  return (
    <Sheet
      isOpen={look.kind !== 'nothing'}
      isBusy={taking.action.isBusy}
      onClose={onClose}
      footer={look.kind === 'looking' ? undefined : <Act {...props} />}
    >
      {look.kind === 'looking' && <LookingBones />}
      {look.kind === 'refused' && <VerdictOfRefusal refusal={look.refusal} />}
      {look.kind === 'seen' && (
        <>
          <Verdict inspection={look.inspection} billFen={props.bill.billFen} />
          {look.inspection.verdict === 'usable' && <BillInput {...props} inspection={look.inspection} />}
          {taking.action.refusal !== null && (
            <Notice
              tint={isSettled(taking.action.refusal.code) ? 'danger' : 'apricot'}
              icon={taking.action.refusal.code === 'OFFLINE' ? 'wifi-off' : 'circle-alert'}
            >
              {taking.action.refusal.words}
            </Notice>
          )}
        </>
      )}
      <LastStrip taking={taking} />
    </Sheet>
  );
}

function LookingBones() {
  return (
    <Skeleton>
      <View className="row">
        <Bone width="56px" height={56} isRound />
        <View className="grow ml16">
          <Bone width="40%" height={22} />
          <Bone width="64%" height={13} topPx={8} />
        </View>
      </View>
      <Bone width="100%" height={132} topPx={16} />
    </Skeleton>
  );
}

function BillInput({ inspection, bill, onBill }: VerdictSheetProps & { readonly inspection: Inspection }) {
  if (!needsBill(inspection)) return null;
  const isPercent = inspection.worth.kind === 'percent';
  return (
    <NumberInput
      label={REDEEM_WORDS.bill}
      isRequired={isPercent}
      help={isPercent ? REDEEM_WORDS.billNeeded : REDEEM_WORDS.billOptional}
      unit={REDEEM_WORDS.yuan}
      digits={2}
      value={bill.billFen === null ? null : bill.billFen / 100}
      onChange={(yuan) => {
        onBill({ billFen: yuan === null ? null : Math.round(yuan * 100) });
      }}
    />
  );
}

function Act({ look, bill, taking, onAgain }: VerdictSheetProps) {
  const { action } = taking;
  const ticket = look.kind === 'seen' ? look.inspection.ticket : null;
  if (look.kind !== 'seen' || ticket === null || isSettled(action.refusal?.code)) {
    return (
      <Button size="large" onPress={onAgain}>
        {REDEEM_WORDS.again}
      </Button>
    );
  }
  return (
    <>
      <Button
        size="large"
        isBusy={action.isBusy}
        disabledReason={confirmHindrance(look.inspection, bill)}
        onPress={() => action.run({ ticket, ...bill })}
      >
        {action.refusal === null ? REDEEM_WORDS.confirm : REDEEM_WORDS.sendAgain}
      </Button>
      {action.refusal === null && <View className="cap center mt8">{REDEEM_WORDS.undoNote}</View>}
    </>
  );
}
