/** What is wrong with a line that was, or should have been, picked up. */
export type CaseKind = 'missing' | 'defect' | 'wrong' | 'other';

/** `open`: waits for the organiser. The others are answers, and final. */
export type CaseState = 'open' | 'refund' | 'replace' | 'declined';
