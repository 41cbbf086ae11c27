import { Agent } from 'node:http';
import { startGateway } from '../preview/gateway/start-gateway';
import { bigBox, chainTerms } from '../tests/support/chain-group';
import { openCampaigns } from './bench-campaigns';
import { BENCH_GROUP, seedBenchMembers } from './bench-world';
import { callOverHttp, type Server } from './call-over-http';
import { measure } from './measure';
import type { Row } from './report';

const CLIENTS = 64;
const JOINS = 1_000;
const CHAINS = 10;

/** Joins over HTTP through the preview's gateway, all of one chain, then spread over ten; clients and server in one process. */
export async function joinRows(): Promise<readonly Row[]> {
  const gateway = await startGateway({
    port: 0,
    dataFolder: '.cache/bench-chains',
    fill: async (ports) => {
      await seedBenchMembers(ports, JOINS * 2 + 1);
      await openCampaigns(ports);
    },
    limits: { connectionsMax: CLIENTS * 2 },
  });
  await gateway.backend.refill();
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const server = { url: gateway.url, agent };
  const chainIds: string[] = [];
  for (let at = 0; at < CHAINS; at += 1) chainIds.push(await open(server, at));
  const rows = [
    ...(await joining(server, { chainIds: chainIds.slice(0, 1), firstMember: 1 })),
    ...(await joining(server, { chainIds, firstMember: 1 + JOINS })),
  ];
  agent.destroy();
  await gateway.stop();
  return rows;
}

async function open(server: Server, at: number): Promise<string> {
  const sku = bigBox({ stockCount: null, perMemberMax: null });
  const terms = {
    ...chainTerms({ clock: { nowMs: () => Date.now() } }),
    items: [{ title: '大果', note: '', pictureFileId: null, skus: [sku] }],
  };
  const input = { groupId: BENCH_GROUP, terms };
  const tap = { name: 'operator', operation: 'chains.create', input, member: 0, key: keyOf('open', at) } as const;
  const answer = await callOverHttp(server, tap);
  if (!answer.ok) throw new Error(`a chain was not opened: ${answer.code}`);
  return String(answer.data['chainId']);
}

interface Load {
  readonly chainIds: readonly string[];
  readonly firstMember: number;
}

/** Members join, sixty-four at a time; whoever hears "try again" taps again with the same key. */
async function joining(server: Server, { chainIds, firstMember }: Load): Promise<readonly Row[]> {
  let next = 0;
  let repeated = 0;
  const client = async (): Promise<void> => {
    for (let at = next++; at < JOINS; at = next++) {
      const chainId = chainIds[at % chainIds.length] ?? '';
      repeated += await join(server, { chainId, member: firstMember + at });
    }
  };
  const measured = await measure(JOINS, async () => {
    await Promise.all(Array.from({ length: CLIENTS }, client));
  });
  const where = chainIds.length === 1 ? 'one chain' : `${String(chainIds.length)} chains`;
  return [
    { what: `joins over HTTP, ${String(CLIENTS)} clients, ${where}`, value: measured.perSecond, unit: '/s' },
    { what: 'the same: CPU, clients and server', value: measured.cpuMicros, unit: 'µs' },
    { what: 'the same: taps repeated after "try again"', value: repeated, unit: `per ${JOINS.toLocaleString('en')}` },
  ];
}

/** How often a join had to be tapped again. */
async function join(server: Server, { chainId, member }: { chainId: string; member: number }): Promise<number> {
  const input = { chainId, lines: [{ sku: 0, count: 1 }], point: 0 };
  const tap = { name: 'member', operation: 'chains.join', input, member, key: keyOf('join', member) } as const;
  for (let repeated = 0; ; repeated += 1) {
    const answer = await callOverHttp(server, tap);
    if (answer.ok) return repeated;
    if (answer.code !== 'TRY_AGAIN') throw new Error(`a join answered ${answer.code}`);
  }
}

const keyOf = (what: string, at: number): string => `bench-${what}-${String(at).padStart(12, '0')}`;
