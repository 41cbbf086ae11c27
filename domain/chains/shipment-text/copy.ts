/** The words of parcels as people type and paste them. */

/** Carriers as people write them, the name that is kept first. */
export const CARRIERS: readonly (readonly [name: string, ...others: string[]])[] = [
  ['顺丰', '顺丰速运', '顺风', 'SF'],
  ['中通', '中通快递', 'ZTO'],
  ['圆通', '圆通速递', 'YTO'],
  ['申通', '申通快递', 'STO'],
  ['韵达', '韵达快递', '韵达速递', 'YUNDA'],
  ['极兔', '极兔速递', 'JT', 'J&T'],
  ['京东', '京东快递', '京东物流', 'JD'],
  ['邮政', '中国邮政', '邮政快递', '邮政包裹', 'EMS'],
  ['德邦', '德邦快递', 'DB'],
  ['菜鸟', '菜鸟速递', '丹鸟'],
];

/** How numbers of one carrier alone begin. */
export const BEGINNINGS = [
  ['SF', '顺丰'],
  ['YT', '圆通'],
  ['JT', '极兔'],
  ['JD', '京东'],
  ['DPK', '德邦'],
] as const;

/** What may stand behind a chain number. */
export const NUMBER_MARK = '号';
