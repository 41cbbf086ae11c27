/** The platform's number for what went wrong, 0 where it gave none. */
export function errCodeOf(error: unknown): number {
  const code = typeof error === 'object' && error !== null && 'errCode' in error ? error.errCode : 0;
  return typeof code === 'number' ? code : 0;
}
