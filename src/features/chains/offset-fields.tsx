import type { ChainPage } from '../../../contracts/chain-views';
import { Field, FieldRow } from '@/ui/field/field';
import { ChoiceRows } from '@/ui/field/choice-rows';
import { Toggle } from '@/ui/field/toggle';
import { WISH_WORDS } from './chain-copy';
import type { Wishing } from './use-wish';
import { offFen } from './wish';

interface OffsetFieldsProps {
  readonly page: ChainPage;
  readonly wishing: Wishing;
}

const NONE = 'none';

/** What pays a part: one coupon, and points up to what the chain takes. Not there where there is nothing to choose. */
export function OffsetFields({ page, wishing: { wish, priced, change } }: OffsetFieldsProps) {
  const applying = page.coupons.filter((coupon) => offFen(coupon, priced.price.goodsFen) > 0);
  return (
    <>
      {applying.length > 0 && (
        <Field label={WISH_WORDS.coupon}>
          <ChoiceRows
            isSingle
            rows={[
              ...applying.map((coupon) => ({
                value: coupon.couponId,
                label: WISH_WORDS.couponNote(coupon.title, offFen(coupon, priced.price.goodsFen)),
              })),
              { value: NONE, label: WISH_WORDS.noCoupon },
            ]}
            chosen={[priced.coupon?.couponId ?? NONE]}
            onToggle={(value) => {
              change({ coupon: value === NONE ? 'none' : { couponId: value } });
            }}
          />
        </Field>
      )}
      {priced.maxPoints > 0 && (
        <FieldRow
          label={`${WISH_WORDS.points} ${wish.usesPoints ? WISH_WORDS.worth(priced.price.pointsFen) : ''}`.trim()}
          help={WISH_WORDS.pointsHelp(priced.maxPoints, page.availablePoints)}
        >
          <Toggle
            label={WISH_WORDS.points}
            isOn={wish.usesPoints}
            onChange={(usesPoints) => {
              change({ usesPoints });
            }}
          />
        </FieldRow>
      )}
    </>
  );
}
