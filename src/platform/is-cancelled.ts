/** Whether a call of WeChat's failed because the person closed what it had opened. */
export function isCancelled(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('errMsg' in error)) return false;
  return typeof error.errMsg === 'string' && error.errMsg.includes('cancel');
}
