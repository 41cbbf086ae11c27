/** One step of the guided path: who does it, where it begins, and the call that shows it is done. */
export interface Story {
  readonly words: string;
  readonly persona: string;
  readonly as: string;
  readonly page: string;
  readonly doneBy: readonly string[];
}

const member = (page: string): string => `subpackages/member/pages/${page}/index`;
const operator = (page: string): string => `subpackages/operator/pages/${page}/index`;

/** The member's main job: earn, look, exchange, show, be redeemed, look again. */
export const MEMBER_STORIES: readonly Story[] = [
  { words: '打今天的卡', persona: 'xiaoman', as: '小满', page: 'pages/home/index', doneBy: ['check-in.record'] },
  { words: '看积分从哪来', persona: 'xiaoman', as: '小满', page: member('points'), doneBy: ['points.list-entries'] },
  { words: '用积分换一张券', persona: 'xiaoman', as: '小满', page: 'pages/mall/index', doneBy: ['coupons.exchange'] },
  { words: '出示核销码', persona: 'xiaoman', as: '小满', page: member('wallet'), doneBy: ['coupons.read'] },
  { words: '替她核销', persona: 'ayi', as: '小店阿姨', page: operator('redeem'), doneBy: ['coupons.redeem'] },
  { words: '再看流水', persona: 'xiaoman', as: '小满', page: member('points'), doneBy: ['points.list-entries'] },
];

/** The operator's: begin a campaign, see who is missing, publish a coupon, redeem, correct a balance. */
export const OPERATOR_STORIES: readonly Story[] = [
  {
    words: '建一个打卡',
    persona: 'susu',
    as: '苏苏',
    page: operator('challenge-edit'),
    doneBy: ['check-in.create-challenge'],
  },
  {
    words: '看谁还没打',
    persona: 'laozhou',
    as: '老周',
    page: operator('today'),
    doneBy: ['check-in.list-attendance'],
  },
  { words: '发一批券', persona: 'susu', as: '苏苏', page: operator('batch-edit'), doneBy: ['coupons.publish-batch'] },
  { words: '核销一张', persona: 'ayi', as: '小店阿姨', page: operator('redeem'), doneBy: ['coupons.redeem'] },
  { words: '给人调积分', persona: 'laozhou', as: '老周', page: operator('members'), doneBy: ['points.adjust'] },
];
