import { callMany, CHECK_IN } from '../bench-calls';
import { openCampaigns } from '../bench-campaigns';
import { openBenchWorld } from '../bench-world';
import { measure } from '../measure';
import type { Row } from '../report';
import {
  DOUBLE_ENTRY,
  DOUBLE_ENTRY_TABLES,
  NAIVE_SIGN_UP,
  NAIVE_TABLES,
  SEATS,
  TRANSFER,
  TRANSFER_TABLES,
} from './peer-sql';
import { Postgres } from './postgres';
import { sellSeats } from './sell-seats';

const CALLS = 2_000;
const CALLERS = [1, 64] as const;

/** (f) The same work on what others would have taken, in the same run on the same machine. */
export async function benchPeers(): Promise<readonly Row[]> {
  const ours = await checkIns();
  const postgres = await Postgres.start();
  if (postgres === null) {
    console.log('PostgreSQL 15 is not installed (Debian: postgresql-15), so nothing is compared with it');
    return ours.map(({ callers, perSecond }) => rowOf(`check-in, ours, ${callers}`, perSecond));
  }
  try {
    return [...(await ledgerRows(postgres, ours)), ...(await seatRows(postgres))];
  } finally {
    await postgres.stop();
  }
}

interface Speed {
  readonly callers: number;
  readonly perSecond: number;
}

/** Points for a check-in through the dispatcher: door, key, record, rule, ledger, durable. */
async function checkIns(): Promise<readonly Speed[]> {
  const world = await openBenchWorld(CALLS * 3 + 1);
  await openCampaigns(world.ports);
  await callMany(world.ports, CHECK_IN, { firstMember: 0, count: CALLS, callers: 64 });
  const speeds: Speed[] = [];
  for (const [turn, callers] of CALLERS.entries()) {
    const load = { firstMember: CALLS * (turn + 1), count: CALLS, callers };
    const { perSecond } = await measure(CALLS, () => callMany(world.ports, CHECK_IN, load));
    speeds.push({ callers, perSecond });
  }
  await world.close();
  return speeds;
}

async function ledgerRows(postgres: Postgres, ours: readonly Speed[]): Promise<readonly Row[]> {
  await postgres.sql(DOUBLE_ENTRY_TABLES);
  await postgres.sql(TRANSFER_TABLES);
  const rows: Row[] = [];
  for (const { callers, perSecond } of ours) {
    const load = { clients: callers, transactionsPerClient: Math.ceil(CALLS / callers) };
    const ledger = await postgres.transactionsPerSecond({ ...load, sql: DOUBLE_ENTRY });
    const transfers = await postgres.transactionsPerSecond({ ...load, sql: TRANSFER });
    rows.push(
      rowOf(`check-in, ours, ${String(callers)} callers`, perSecond),
      { ...rowOf(`double entry in plain SQL, ${String(callers)} clients`, ledger), ratio: perSecond / ledger },
      { ...rowOf(`pgbench-like transfer, ${String(callers)} clients`, transfers), ratio: perSecond / transfers },
    );
  }
  return rows;
}

/** The foil: a hundred seats, sixty-four people at a time. What matters is how many were promised. */
async function seatRows(postgres: Postgres): Promise<readonly Row[]> {
  await postgres.sql(NAIVE_TABLES);
  await postgres.transactionsPerSecond({ sql: NAIVE_SIGN_UP, clients: 64, transactionsPerClient: 10 });
  const promised = Number(await postgres.sql('SELECT count(*) FROM sign_ups'));
  return [
    { what: `${String(SEATS)} places, counted then inserted, 64 at once`, value: promised, unit: 'promised' },
    { what: `${String(SEATS)} places, ours, 64 at once`, value: await sellSeats(SEATS), unit: 'promised' },
  ];
}

const rowOf = (what: string, value: number): Row => ({ what, value, unit: '/s' });
