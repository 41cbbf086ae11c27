import type { EntryLine } from '../../../contracts/points-views';
import type { Entry } from '../../../domain/points/entry';

/** What its member reads of an entry. */
export function entryLine(entry: Entry): EntryLine {
  return {
    number: entry.number,
    kind: entry.kind,
    side: entry.side,
    reason: entry.reason,
    points: entry.points,
    balanceAfterPoints: entry.balanceAfterPoints,
    debtAfterPoints: entry.debtAfterPoints,
    subject: entry.subject,
    title: entry.title,
    parts: entry.parts,
    reverses: entry.reverses,
    atMs: entry.atMs,
    day: entry.day,
    note: entry.note,
  };
}
