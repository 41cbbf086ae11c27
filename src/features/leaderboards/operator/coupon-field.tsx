import type { BatchLine } from '../../../../contracts/coupon-views';
import { useOperatorList } from '@/lib/use-operation';
import { Select } from '@/ui/field/select';
import { EDITOR_WORDS } from './copy';
import type { FormProps } from './score-fields';

const NONE = '';

const PLACES = ([1, 2, 3] as const).map((steps) => ({ value: String(steps), label: EDITOR_WORDS.couponSteps[steps] }));

/**
 * A coupon for the first places, out of the batches that this person runs, and how far down it is won. Without a batch
 * there is nothing to choose.
 */
export function CouponField({ form, onChange, groupId }: FormProps & { readonly groupId: string }) {
  const { items } = useOperatorList('coupons.list-batches', { groupId }, { words: {} });
  const open = items.filter(({ status, leftCount }: BatchLine) => status === 'open' && leftCount > 0);
  if (open.length === 0 && form.coupon === null) return null;
  const known = open.map(({ batchId, title, leftCount }) => ({
    value: batchId,
    label: EDITOR_WORDS.couponOf(title, leftCount),
  }));
  const { coupon } = form;
  const chosen =
    coupon === null || known.some(({ value }) => value === coupon.batchId)
      ? []
      : [{ value: coupon.batchId, label: coupon.title }];
  return (
    <>
      <Select
        label={EDITOR_WORDS.coupon}
        help={EDITOR_WORDS.couponHelp}
        options={[{ value: NONE, label: EDITOR_WORDS.none }, ...chosen, ...known]}
        value={coupon?.batchId ?? NONE}
        onChange={(batchId) => {
          const title = open.find((batch) => batch.batchId === batchId)?.title ?? coupon?.title ?? '';
          onChange({ coupon: batchId === NONE ? null : { batchId, title } });
        }}
      />
      {coupon !== null && (
        <Select
          label={EDITOR_WORDS.couponPlaces}
          options={PLACES}
          value={String(form.couponSteps)}
          onChange={(steps) => {
            onChange({ couponSteps: steps === '3' ? 3 : steps === '2' ? 2 : 1 });
          }}
        />
      )}
    </>
  );
}
