/** Words of the tab bar. */
export const TAB_WORDS = { home: '本群', mall: '兑换', me: '我的' } as const;
/** Title shown until a page sets its own. */
export const APP_NAME = '群力';

/** Said when something kept while there was no network got its answer. */
export const INTENT_WORDS = {
  sent: '刚才没送到的，已经送到了',
  refused: '刚才没送到的，这次没有办成，什么都没动',
} as const;
