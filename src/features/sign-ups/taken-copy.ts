/** Words for when places went to somebody else between the look and the tap. */
export const TAKEN_WORDS = {
  title: '刚被报走了',
  fewer: (count: number) => `只报 ${count} 人`,
  wait: (party: number) => (party === 1 ? '排候补' : `${party} 人一起排候补`),
  change: '回去改一改',
} as const;
