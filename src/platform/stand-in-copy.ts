/** Words of the browser's stand-ins for what only WeChat can do. */
export const SCAN_WORDS = { ask: '预览里没有相机。把另一个人屏幕上的码贴到这里' } as const;
export const REMINDER_ASK_WORDS = { ask: '微信会在这里问：允许发送这些提醒吗？确定就是每种允许一次' } as const;
export const SHARE_WORDS = { copied: '链接已复制。换一个人打开，就像在群里点开这张卡片' } as const;
