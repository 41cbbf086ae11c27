import { BOARD_LIMITS, PURCHASE_KINDS } from '@domain/leaderboards/board-limits';
import { isEndless } from '@domain/leaderboards/period';
import { pointsMax } from '@domain/leaderboards/prizes';
import { formatCount } from '@/lib/format-points';
import { Card } from '@/ui/card/card';
import { Field, FieldRow } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { Notice } from '@/ui/notice/notice';
import { Stepper } from '@/ui/stepper/stepper';
import { termsOf } from './board-form';
import { EDITOR_WORDS } from './copy';
import { CouponField } from './coupon-field';
import type { FormProps } from './score-fields';

const STEPS = [EDITOR_WORDS.first, EDITOR_WORDS.second, EDITOR_WORDS.third] as const;
const AMOUNTS = [0, 20, 50, 100, 200].map((points) => ({
  value: String(points),
  label: points === 0 ? EDITOR_WORDS.none : `${points} ${EDITOR_WORDS.points}`,
}));

/** What the first places get, and how many more when they tie. */
export function PrizeFields({ form, onChange, groupId }: FormProps & { readonly groupId: string }) {
  const { prizePoints, tieReserveCount, weights } = form;
  const [first, second] = prizePoints;
  const shown = first === 0 ? 1 : second === 0 ? 2 : STEPS.length;
  const isBought = weights.some(({ kind }) => PURCHASE_KINDS.includes(kind));
  if (isBought || isEndless(form)) {
    return (
      <Notice tint="sky" icon="info">
        {isBought ? EDITOR_WORDS.noPrizes : EDITOR_WORDS.noEnd}
      </Notice>
    );
  }
  const give = (index: number, points: number) => {
    const next = prizePoints.map((before, at) => (at === index ? points : at > index && points === 0 ? 0 : before));
    onChange({ prizePoints: [next[0] ?? 0, next[1] ?? 0, next[2] ?? 0] });
  };
  return (
    <Card kind="flush">
      {STEPS.slice(0, shown).map((label, index) => (
        <Field
          key={label}
          label={`${EDITOR_WORDS.prizes} · ${label}`}
          help={index === 0 ? EDITOR_WORDS.prizesHelp : undefined}
        >
          <Chips
            isSingle
            options={AMOUNTS}
            chosen={[String(prizePoints[index] ?? 0)]}
            onToggle={(value) => {
              give(index, Number(value));
            }}
          />
        </Field>
      ))}
      <CouponField form={form} onChange={onChange} groupId={groupId} />
      {(first > 0 || form.coupon !== null) && (
        <FieldRow label={EDITOR_WORDS.reserve} help={EDITOR_WORDS.reserveHelp(formatCount(pointsMax(termsOf(form))))}>
          <Stepper
            value={tieReserveCount}
            max={BOARD_LIMITS.tieReserveMax}
            onChange={(count) => {
              onChange({ tieReserveCount: count });
            }}
          />
        </FieldRow>
      )}
    </Card>
  );
}
