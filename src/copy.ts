/** Words of the tab bar. */
export const TAB_WORDS = { home: '本群', mall: '兑换', me: '我的' } as const;
/** Title shown until a page sets its own. */
export const APP_NAME = '群力';
