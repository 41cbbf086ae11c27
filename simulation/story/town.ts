import { Oracle } from '../oracle/oracle';
import type { CommittedWrite } from '../oracle/books';
import type { Finding } from '../oracle/findings';
import type { Plan } from '../plan/plan';
import type { Town } from '../plan/plan-town';
import type { Standing } from './scene';
import { setScene } from './set-scene';
import { Stage } from './stage';

/** A shop as it stands: seeds begin from its documents instead of setting it up each time. */
export interface StandingTown {
  readonly documents: readonly CommittedWrite[];
  readonly startsAtMs: number;
  readonly idCount: number;
  readonly standing: Standing;
  /** What went wrong while it was set up: then no seed in it is worth anything. */
  readonly findings: readonly Finding[];
  readonly crashes: readonly string[];
}

const towns = new Map<number, Promise<StandingTown>>();

/** The town of a plan, set up at the first call of this process. */
export function townOf({ town, startMs, terms }: Town): Promise<StandingTown> {
  const known = towns.get(town);
  if (known !== undefined) return known;
  const standing = setUp({ town, startMs, terms });
  towns.set(town, standing);
  return standing;
}

const NOTHING: Standing = { challengeIds: [], batchIds: [], chainId: '', formId: '', boardId: '', prizeBatchId: null };
const CALM = {
  store: {},
  network: { lostRequest: 0, lostReply: 0, duplicated: 0, hoursLate: 0 },
  acts: [],
  themes: [],
  functionMs: 20_000,
};

async function setUp(town: Town): Promise<StandingTown> {
  const plan: Plan = { ...town, ...CALM, seed: town.town, processes: { killed: 0, outsideFails: 0 } };
  const oracle = new Oracle(false);
  const stage = new Stage(plan, oracle, { trace: null, town: null });
  const setting = setScene(stage);
  const broken: string[] = [];
  const told = setting.catch((error: unknown) => {
    broken.push(String(error));
    return NOTHING;
  });
  await stage.time.run();
  return {
    documents: stage.committed(),
    startsAtMs: stage.time.nowMs(),
    idCount: stage.idCount(),
    standing: await told,
    findings: oracle.findings.list,
    crashes: [...stage.outside.crashes, ...broken],
  };
}
