import type { QueryClient } from '@tanstack/react-query';
import { worthFen } from '@domain/points/worth';
import { outdate, patchAnswers } from '@/lib/member-cache';

/** Shows a new balance wherever one stands; the ledger and its sums are asked for when they are next looked at. */
export function showBalance(queries: QueryClient, availablePoints: number): void {
  patchAnswers(queries, 'groups.read-home', (home) => ({ ...home, points: { ...home.points, availablePoints } }));
  patchAnswers(queries, 'points.read', (overview) => ({
    ...overview,
    availablePoints,
    worthFen: worthFen(availablePoints, overview.pointsPerYuan),
  }));
  outdate(queries, ['points.read', 'points.list-entries']);
}
