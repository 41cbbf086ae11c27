import { Agent, request } from 'node:http';
import { startGateway } from '../preview/gateway/start-gateway';
import { openidOf } from '../tests/support/seed-people';
import type { BenchCall } from './bench-calls';
import { CHECK_IN, EXCHANGE } from './bench-calls';
import { openCampaigns } from './bench-campaigns';
import { nameOf, seedBenchMembers } from './bench-world';
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
    const measured = await measure(CALLS, () => callOverHttp({ url: gateway.url, agent, call }));
    rows.push({ what: `${name} over HTTP, ${String(CLIENTS)} clients`, value: measured.perSecond, unit: '/s' });
    rows.push({ what: `${name} over HTTP: CPU, clients and server`, value: measured.cpuMicros, unit: 'µs' });
  }
  agent.destroy();
  await gateway.stop();
  return rows;
}

interface Target {
  readonly url: string;
  readonly agent: Agent;
  readonly call: BenchCall;
}

async function callOverHttp(target: Target): Promise<void> {
  let next = 1;
  const client = async (): Promise<void> => {
    for (let member = next++; member <= CALLS; member = next++) await post(target, member);
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
}

function post({ url, agent, call }: Target, member: number): Promise<void> {
  const body = JSON.stringify({
    name: 'member',
    data: { ...call, key: `bench-key-${String(member).padStart(12, '0')}` },
  });
  const headers = {
    'content-type': 'application/json',
    'x-wx-openid': openidOf(nameOf(member)),
    'x-wx-source': 'wx_client',
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/cloud/call`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const answer = JSON.parse(text) as { result?: { ok: boolean } };
        if (answer.result?.ok === true) resolve();
        else reject(new Error(`${call.operation} answered ${text.slice(0, 200)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
