/** WeChat keeps a storage per person already. */
export function storageScope(): string {
  return '';
}
