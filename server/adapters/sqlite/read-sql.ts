import type { Bound, ReadPlan } from '../store-rules/read-plan';
import { type AnyCollection, columnOf, tableName } from './table';

/** The text of a statement and what is bound to it. Values are never part of the text, so few texts are prepared. */
export interface BoundSql {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

const OPERATORS = { from: '>=', after: '>', before: '<', to: '<=' } as const;

export function selectSql(from: AnyCollection, plan: ReadPlan, limit: number): BoundSql {
  const filter = whereSql(plan);
  const direction = plan.direction === 'up' ? 'ASC' : 'DESC';
  const order =
    plan.orderField === 'id' ? `id ${direction}` : `${columnOf(plan.orderField)} ${direction}, id ${direction}`;
  return {
    sql: `SELECT version, doc FROM ${tableName(from)}${filter.sql} ORDER BY ${order} LIMIT ?`,
    values: [...filter.values, limit],
  };
}

export function countSql(from: AnyCollection, plan: ReadPlan): BoundSql {
  const filter = whereSql(plan);
  return { sql: `SELECT COUNT(*) FROM ${tableName(from)}${filter.sql}`, values: filter.values };
}

function whereSql(plan: ReadPlan): BoundSql {
  const terms: string[] = [];
  const values: (string | number)[] = [];
  for (const [field, value] of plan.equal) {
    terms.push(value === null ? `${columnOf(field)} IS NULL` : `${columnOf(field)} = ?`);
    if (value !== null) values.push(typeof value === 'boolean' ? Number(value) : value);
  }
  if (plan.range !== null) {
    const column = columnOf(plan.range.field);
    terms.push(
      ...plan.range.bounds.map(({ kind }) => `${column} ${OPERATORS[kind]} ?`),
      ...sameTypeTerms(column, plan.range.bounds),
    );
    values.push(...plan.range.bounds.map(({ value }) => value));
  }
  return { sql: terms.length === 0 ? '' : ` WHERE ${terms.join(' AND ')}`, values };
}

/** A range over numbers holds no texts and the other way round. SQLite sorts every number before every text. */
function sameTypeTerms(column: string, bounds: readonly Bound[]): string[] {
  if (typeof bounds[0]?.value === 'number') {
    return bounds.some(({ kind }) => kind === 'before' || kind === 'to') ? [] : [`${column} < ''`];
  }
  return bounds.some(({ kind }) => kind === 'from' || kind === 'after') ? [] : [`${column} >= ''`];
}
