import type { BuddyState } from '../../domain/groups/buddy';
import { collection, type Document } from '../ports/store';
import { orderKey } from './order';

/** A newcomer of a group and whoever shows them around, under the newcomer's membership. */
export interface NewcomerBuddyDocument extends Document {
  readonly groupId: string;
  /** The newcomer's. */
  readonly memberId: string;
  /** The memberId of whoever shows them around. */
  readonly buddyId: string;
  readonly state: BuddyState;
  /** Whether the job has to look at it. */
  readonly isOpen: boolean;
  /** Until when an offer waits, and then until when the newcomer has time. */
  readonly untilMs: number;
  /** How often the newcomer had taken part when they said yes; 0 before. */
  readonly fromTimes: number;
  /** When it counted as help; null while it has not. */
  readonly countedAtMs: number | null;
  readonly order: string;
}

export const newcomerBuddies = collection<NewcomerBuddyDocument>({
  name: 'newcomer-buddies',
  changedBy: 'transactions',
  indexes: [
    ['memberId', 'order'],
    ['buddyId', 'order'],
    ['isOpen', 'order'],
  ],
  sparse: { isOpen: false },
});

/** Sorts by when it was offered. */
export const buddyOrder = (nowMs: number, id: string): string => orderKey(nowMs, id);
