/** What points are worth in fen, rounded down: 1,298 points at 100 to the yuan are ¥12.98. */
export function worthFen(points: number, pointsPerYuan: number): number {
  return Math.floor((points * 100) / pointsPerYuan);
}
