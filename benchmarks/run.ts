import { isMainThread } from 'node:worker_threads';
import { benchBoards } from './board-bench';
import { benchChains } from './chain-bench';
import { benchCost } from './cost-bench';
import { benchDispatch } from './dispatch-bench';
import { benchFunctions } from './function-bench';
import { benchGrowth } from './growth-bench';
import { benchHttp } from './http-bench';
import { benchPeers } from './peers/peers-bench';
import { playHere } from './phones';
import { report, type Row, type Section } from './report';
import { benchSignUps } from './sign-up-bench';
import { benchSizes } from './size-bench';

/** PostgreSQL, a naive foil and Redis, in one table of one run. */
const allPeers = async (): Promise<readonly Row[]> => [...(await benchPeers()), ...(await benchBoards())];

const SECTIONS = {
  dispatch: { title: '(a) Through the dispatcher, beside the raw engine', run: benchDispatch },
  http: { title: '(b) Over HTTP through the gateway', run: benchHttp },
  growth: { title: '(c) The same calls in larger groups', run: benchGrowth },
  boards: { title: '(e) A board of a hundred thousand members, beside Redis', run: benchBoards },
  peers: { title: '(f) Beside what others would have taken', run: allPeers },
  functions: { title: '(g) The cloud functions, as they are uploaded', run: benchFunctions },
  chains: { title: '(h) Chains: joins, length, a crowd', run: benchChains },
  'sign-ups': { title: '(i) Sign-ups: a crowd, length', run: benchSignUps },
  cost: { title: '(j) What a deployer pays for', run: benchCost },
  sizes: { title: '(d) Packages of the mini program', run: benchSizes },
} as const;

/** `npm run bench` runs everything; `npm run bench -- dispatch growth` runs what is named. */
async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const names = (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).filter(
    // The boards are in the table of the peers already.
    (name) => (asked.length === 0 ? name !== 'boards' : asked.includes(name)),
  );
  const done: Section[] = [];
  for (const name of names) {
    console.log(`running ${name} …`);
    done.push({ title: SECTIONS[name].title, rows: await SECTIONS[name].run() });
  }
  report(done);
}

void (isMainThread ? main() : playHere());
