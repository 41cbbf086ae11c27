/** A question people ask, and its answer. */
export interface HelpTopic {
  readonly question: string;
  readonly answer: string;
}

export const HELP_WORDS = {
  title: '帮助',
  more: '没找到答案',
  complain: '写给管理员',
  complainNote: '哪里不对、哪里不懂都可以写',
} as const;

export const HELP_TOPICS: readonly HelpTopic[] = [
  {
    question: '打卡怎么算一天',
    answer:
      '每个打卡写着几点到几点，多数在半夜 24:00 换天，有的让夜猫子晚一点。按下去的那一刻算数；没有网也先按，连上后自动送出，送到的那一刻算数。',
  },
  {
    question: '漏了一天怎么办',
    answer: '打卡页的日历上，能补的那天有「补」字，点它就能补，次数写在上面。要出门可以提前请假，请假的日子不断连续。',
  },
  {
    question: '为什么这次没有积分',
    answer: '一天能得的积分有上限，群里一个月能发的也有上限，到了就只记天数。打完卡那一页会写明得了多少、为什么。',
  },
  {
    question: '积分会过期吗',
    answer: '会。到期日写在「积分」里，快到了会在「通知」里说。用积分时总是先用快到期的。',
  },
  {
    question: '换的券不想要了',
    answer: '没用过、写明可以退的，在券的页面里点「退回」，积分回到原来的到期日。',
  },
  {
    question: '到店怎么用券',
    answer: '在「券包」里点开那张券，给店里的人扫码。扫不了就报码上的那串字。店里 10 秒内按错可以撤销。',
  },
  {
    question: '别人能看到我的名字吗',
    answer: '默认只看到第一个字。想让大家认出你，在「改资料」里打开「名字和头像给群里的人看」。',
  },
  {
    question: '积分不对',
    answer: '「积分」里每一笔都写着从哪来，点开能看原因。还是不对，就写申诉，管理员的回复会通知你。',
  },
  {
    question: '换了手机',
    answer: '不用做什么。用同一个微信打开，积分、券、打卡都在。',
  },
];
