import type { Doc, Of } from './books';

export interface RunPart {
  readonly key: string;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly terms: {
    readonly period: string;
    readonly weights: readonly { readonly kind: string; readonly weight: number }[];
    readonly prizes: readonly { readonly fromRank: number; readonly toRank: number; readonly points: number }[];
    readonly tieReserveCount: number;
  };
}

export interface BoardDoc extends Doc {
  readonly groupId: string;
  readonly status: 'running' | 'ended';
  readonly paused: boolean;
  readonly run: RunPart;
  readonly settling: RunPart | null;
}

export interface ResultDoc extends Doc {
  readonly boardId: string;
  readonly groupId: string;
  readonly scope: 'group' | 'organisation';
  readonly run: RunPart;
  readonly settledAtMs: number;
  readonly rows: readonly { readonly memberId: string; readonly rank: number; readonly score: number }[];
}

export interface PrizeDoc extends Doc {
  readonly boardId: string;
  readonly periodKey: string;
  readonly memberId: string;
  readonly prize: { readonly points: number; readonly coupon?: { readonly batchId: string } };
  /** Its place among the winners, from 1. */
  readonly unit?: number;
  readonly couponId?: string | null;
  readonly state: 'due' | 'given' | 'void';
}

/** Where a member stands; in no list while a window holds nothing of theirs. */
export interface StandingDoc extends Doc {
  readonly boardId: string;
  readonly memberId: string;
  readonly list: string;
  readonly score: number;
}

export const STANDINGS: Of<StandingDoc> = { name: 'standings' };
export const BOARDS: Of<BoardDoc> = { name: 'boards' };
export const RESULTS: Of<ResultDoc> = { name: 'board-results' };
export const PRIZES: Of<PrizeDoc> = { name: 'board-prizes' };
