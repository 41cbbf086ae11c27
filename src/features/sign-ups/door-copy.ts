import type { AttendanceReceipt } from '../../../contracts/sign-up-views';

/** Words of checking in at the door oneself. */
export const DOOR_WORDS = {
  title: '自己签到',
  code: '门口的码',
  codeHelp: '现场屏幕或海报上的那串',
  empty: '先输门口的码',
  scan: '扫门口的码',
  act: '签到',
  cameraOff: '没有相机，把码输进来也一样',
} as const;

/** What checking in brought. */
export function doneWords({ points }: Pick<AttendanceReceipt, 'points'>): string {
  return points > 0 ? `签到了，得 ${points} 分` : '签到了，谢谢你来';
}
