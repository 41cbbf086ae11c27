/** Fresh random ids of at least 96 bits (S12), for what has no natural key: members, groups, challenges, batches. */
export interface IdSource {
  next(prefix: string): string;
}
