import type { readLiability as contract } from '../../../contracts/points';
import { accept } from '../../../domain/kernel/result';
import { worthFen } from '../../../domain/points/worth';
import { liabilityReports } from '../../documents/liability-reports';
import type { ReadHandler } from '../../runtime/handler';
import { readSettings } from './read-settings';

/** What the organisation owes, from the last night's report: live figures would read every account. */
export const readLiability: ReadHandler<typeof contract> = async (_input, context) => {
  const { store } = context.ports;
  const [{ pointsPerYuan }, [report]] = await Promise.all([
    readSettings(store),
    store.query(liabilityReports, { equal: {}, order: { field: 'order', direction: 'down' }, limit: 1 }),
  ]);
  if (report === undefined) return accept({ pointsPerYuan, report: null });
  const { id: day, atMs, accountCount, totalPoints, debtPoints } = report;
  const months = report.months.map((one) => ({ ...one, fen: worthFen(one.points, pointsPerYuan) }));
  const totalFen = worthFen(totalPoints, pointsPerYuan);
  return accept({ pointsPerYuan, report: { day, atMs, accountCount, totalPoints, totalFen, debtPoints, months } });
};
