import type { EntryState } from '../../../domain/chains/entry';

/** Words of the file an organiser hands on: the names of its sheets and their columns. */
export const SHEETS = {
  people: '按人',
  items: '按商品',
  places: '按自提点',
  supplier: '供货汇总',
  shipping: '发货单',
  tickets: '小票',
  accounts: '对账',
} as const;

export const COLUMNS = {
  people: [
    '接龙号',
    '谁',
    '替谁',
    '状态',
    '要什么',
    '自提点',
    '时间',
    '楼栋',
    '写的话',
    '商品（元）',
    '券（元）',
    '积分（元）',
    '运费（元）',
    '应付（元）',
    '已付（元）',
    '已退（元）',
    '取货',
  ],
  items: ['商品', '规格', '接龙号', '谁', '几份', '缺货', '取走'],
  places: ['自提点', '时间', '楼栋', '接龙号', '谁', '商品', '规格', '几份', '取走'],
  supplier: ['商品', '规格', '要备几份', '几个人要', '单价（元）', '合计（元）'],
  shipping: [
    '接龙号',
    '收件人',
    '电话',
    '省市区',
    '详细地址',
    '寄什么',
    '怎么送',
    '到哪步',
    '快递',
    '单号',
    '还没付（元）',
  ],
  tickets: ['打印出来，沿线剪开', ''],
  accounts: ['自提点', '几单', '应付（元）', '已收（元）', '已退（元）', '待退（元）', '待收（元）'],
} as const;

export const STATE_WORDS: Record<EntryState, string> = {
  joined: '接着',
  confirmed: '成团',
  cancelled: '退出了',
  lapsed: '没成团',
};

export const PICK_UP_WORDS = {
  none: '',
  waiting: '还没取',
  partly: '取了一部分',
  done: '取完了',
  'to-send': '待发',
  sent: '发了',
  received: '送到了',
} as const;

/** The lines of a ticket that is put with the goods. */
export const TICKET = {
  who: (number: number, name: string, forName: string): string =>
    [`${String(number)} 号`, name, forName === '' ? '' : `替 ${forName}`].filter((part) => part !== '').join('  '),
  receiver: (name: string, phone: string): string => `收 ${name}  ${phone}`,
  noAddress: '还没写收货地址',
  unpaid: (yuan: number): string => `还没付 ${String(yuan)} 元`,
} as const;

export const TOTAL = '合计';

export const fileName = (title: string, day: string): string =>
  `接龙-${title.replace(/[\\/:*?"<>|\s]/g, '')}-${day}.xlsx`;
