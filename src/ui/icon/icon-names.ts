/** Icons of the main package: the tab pages and the kit. At most 18, so that home's inline images stay under 10 kB. */
export const appIcons = [
  'arrow-down',
  'arrow-up',
  'bell',
  'calendar-check',
  'check',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'circle-alert',
  'clock',
  'minus',
  'plus',
  'refresh-cw',
  'shield-check',
  'ticket',
  'type',
  'wifi-off',
  'x',
] as const;

/** Further icons of the member pages. */
export const memberIcons = [
  'book-open',
  'circle-check',
  'copy',
  'download',
  'eye-off',
  'file-spreadsheet',
  'file-text',
  'gift',
  'hand-heart',
  'heart',
  'history',
  'image',
  'info',
  'map-pin',
  'message-circle',
  'moon',
  'pause',
  'pencil',
  'phone',
  'qr-code',
  'share-2',
  'sprout',
  'store',
  'tag',
  'undo-2',
  'user-plus',
  'users',
] as const;

/** Further icons of the operator pages. */
export const operatorIcons = [
  'book-open',
  'calendar-days',
  'camera',
  'chart-line',
  'circle-check',
  'clipboard-list',
  'coffee',
  'copy',
  'ellipsis',
  'file-spreadsheet',
  'file-text',
  'flashlight',
  'gift',
  'hand-heart',
  'history',
  'info',
  'keyboard',
  'list-checks',
  'megaphone',
  'message-circle',
  'pause',
  'pencil',
  'qr-code',
  'scan-line',
  'search',
  'settings-2',
  'share-2',
  'sprout',
  'store',
  'tag',
  'undo-2',
  'user-plus',
  'users',
] as const;

/** Our own mark: seven seeds, whole or partly dotted. Part of the main package. */
export const markIcons = ['berry', 'berry-empty'] as const;

export type IconName =
  | (typeof appIcons)[number]
  | (typeof memberIcons)[number]
  | (typeof operatorIcons)[number]
  | (typeof markIcons)[number];
