/** Words of the file an operator takes home. */
export const SHEET_NAME = '名次';
export const COLUMNS = ['名次', '谁', '分', '分组'] as const;

/** A file is named as every system allows it. */
export const fileName = (title: string, day: string): string =>
  `榜单-${title.replaceAll(/[\\/:*?"<>|]/g, '')}-${day}.xlsx`;
