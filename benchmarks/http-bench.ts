import { Agent } from 'node:http';
import { startGateway } from '../preview/gateway/start-gateway';
import type { BenchCall } from './bench-calls';
import { CHECK_IN, EXCHANGE } from './bench-calls';
import { openCampaigns } from './bench-campaigns';
import { seedBenchMembers } from './bench-world';
import { callOverHttp, type Server } from './call-over-http';
import { measure } from './measure';
import type { Row } from './report';

const CLIENTS = 64;
const CALLS = 1_000;

/** (b) The same calls over HTTP through the preview's gateway, clients and server in one process. */
export async function benchHttp(): Promise<readonly Row[]> {
  const gateway = await startGateway({
    port: 0,
    dataFolder: '.cache/bench-http',
    fill: async (ports) => {
      await seedBenchMembers(ports, CALLS * 2 + 1);
      await openCampaigns(ports);
    },
    limits: { connectionsMax: CLIENTS * 2 },
  });
  await gateway.backend.refill();
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const rows: Row[] = [];
  for (const { name, call } of [
    { name: 'check-in', call: CHECK_IN },
    { name: 'exchange', call: EXCHANGE },
  ]) {
    const measured = await measure(CALLS, () => allMembers({ url: gateway.url, agent, call }));
    rows.push({ what: `${name} over HTTP, ${String(CLIENTS)} clients`, value: measured.perSecond, unit: '/s' });
    rows.push({ what: `${name} over HTTP: CPU, clients and server`, value: measured.cpuMicros, unit: 'µs' });
  }
  agent.destroy();
  await gateway.stop();
  return rows;
}

interface Target extends Server {
  readonly call: BenchCall;
}

async function allMembers(target: Target): Promise<void> {
  let next = 1;
  const client = async (): Promise<void> => {
    for (let member = next++; member <= CALLS; member = next++) await once(target, member);
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
}

async function once({ call, ...server }: Target, member: number): Promise<void> {
  const key = `bench-key-${String(member).padStart(12, '0')}`;
  const answer = await callOverHttp(server, { name: 'member', ...call, member, key });
  if (!answer.ok) throw new Error(`${call.operation} answered ${answer.code}`);
}
