import { as, type Stage } from './stage';

/** A member shows a coupon at the counter and 小店阿姨 redeems it, all within a minute. */
export async function redeemAtCounter(
  stage: Stage,
  coupon: { readonly openid: string; readonly couponId: string; readonly billFen: number },
  atMs: number,
): Promise<void> {
  const { cloud } = stage;
  const { openid, couponId, billFen } = coupon;
  const shown = await cloud.act({ openid, atMs }, 'coupons.read', { couponId });
  const token = shown.tokens[0]?.token;
  if (token === undefined) return;
  const looked = await cloud.act(as('ayi', atMs + 3_000), 'coupons.inspect', { token });
  if (looked.ticket === null) return;
  await cloud.act(as('ayi', atMs + 6_000), 'coupons.redeem', { ticket: looked.ticket, billFen });
}
