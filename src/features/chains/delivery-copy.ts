import type { AddressGap, Delivery, DeliveryAddress, DeliveryKind } from '@domain/chains/delivery';
import { formatFen } from '@/lib/format-points';

/** How things come by themselves, and what it costs. */
export const DELIVERY_KINDS: Readonly<Record<DeliveryKind, string>> = { local: '同城送', express: '快递' };

export const freightWords = ({ kind, feeFen, freeFromFen }: Delivery): string => {
  const fee = feeFen === 0 ? '包邮' : `运费 ${formatFen(feeFen)}`;
  const free = feeFen === 0 || freeFromFen === null ? '' : `，满 ${formatFen(freeFromFen)} 免运费`;
  return `${DELIVERY_KINDS[kind]} · ${fee}${free}`;
};

/** Words of where something is brought to. */
export const ADDRESS_WORDS = {
  title: '收货地址',
  book: '用微信地址',
  bookShut: '微信地址没打开，自己填也一样',
  name: '收货人',
  namePlaceholder: '李娜',
  phone: '电话',
  phonePlaceholder: '送到时打这个',
  region: '省市区',
  detail: '详细地址',
  detailPlaceholder: '梧桐路 3 号 502',
  kept: '管接龙的人点开才看得到，谁看过你查得到；结束 30 天后删掉',
  gaps: {
    name: '写上收货人',
    phone: '电话写完整',
    region: '选省市区',
    detail: '写上详细地址',
  } satisfies Record<AddressGap, string>,
  none: '还没写收货地址',
  erased: '地址已经删掉了',
  edit: '改收货地址',
  write: '写收货地址',
  save: '改好了',
  saved: '地址改好了',
  missing: '写上才送得到',
} as const;

/** An address in one line. */
export const addressWords = ({ name, phone, region, detail }: DeliveryAddress): string =>
  [name, phone, region, detail].filter((part) => part !== '').join(' ');

/** Words of what is on its way, for whoever waits for it. */
export const SHIPMENT_WORDS = {
  section: '送货',
  untracked: { 'to-send': '还没发货，发了告诉你', sent: '送到了一部分', received: '送到了' },
  sent: (carrier: string) => (carrier === '' ? '在路上了' : `${carrier}，在路上了`),
  received: (carrier: string) => (carrier === '' ? '送到了' : `${carrier}，送到了`),
  number: '快递单号',
  copy: '复制单号',
  copied: '单号复制好了，去快递小程序里查',
  notCopied: '没复制上，再点一次',
  when: (time: string) => `${time} 发的`,
  looks: { title: '谁看过我的地址', none: '还没有人看过', kinds: { look: '点开看了', export: '导出了发货单' } },
} as const;
