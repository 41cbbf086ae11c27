import { memberIdOf } from '../../tests/support/seed-people';
import { GROUP, MEMBERS, NEXT_DOOR } from '../story/cast';
import type { Scene } from '../story/scene';
import { boardTerms, chainTerms, challengeTerms, formTerms, offers } from '../story/shop';
import type { Stage } from '../story/stage';
import type { Drawing } from './draw-input';

const orNone = (ids: readonly string[]): readonly string[] => (ids.length === 0 ? ['none'] : ids);

/** Terms that make sense, for the operations that take some: drawn ones hardly ever do. */
function termsOf(stage: Stage, operation: string): Drawing['known'] {
  const { terms } = stage.plan;
  const nowMs = stage.ports.clock.nowMs() + 60_000;
  const [context = ''] = operation.split('.');
  const made = {
    chains: () => [chainTerms(terms.chain, nowMs)],
    'sign-ups': () => [formTerms(terms.form, nowMs)],
    leaderboards: () => [boardTerms(terms.board)],
    coupons: () => offers(terms, nowMs),
    'check-in': () => [challengeTerms(terms, { points: 5, nowMs, titled: 'another' })],
  }[context];
  return made === undefined ? {} : { terms: made() };
}

const IMPORTED = { name: 'chat', wished: [{ sku: 1, count: 1 }], point: 0 };

/** What is there, by the fields that name it. */
export function knownIn(scene: Scene, stage: Stage, operation: string): Drawing['known'] {
  const nowMs = stage.ports.clock.nowMs();
  return {
    groupId: [GROUP, GROUP, GROUP, NEXT_DOOR],
    memberId: MEMBERS.map(memberIdOf),
    challengeId: scene.challengeIds,
    batchId: scene.batchIds,
    couponId: [...orNone(scene.coupons.map((coupon) => coupon.couponId)), null],
    chainId: [scene.chainId],
    formId: [scene.formId],
    boardId: [scene.boardId],
    entryId: orNone(scene.entries.map((entry) => entry.entryId)),
    signUpId: orNone(scene.signUps.map((signUp) => signUp.signUpId)),
    caseId: orNone(scene.cases),
    adjustmentId: orNone(scene.adjustments),
    edition: [1, 1, 2],
    sku: [0, 0, 1],
    lines: [
      [{ sku: 0, count: 1 }],
      [{ sku: 1, count: 2 }],
      [
        { sku: 0, count: 1 },
        { sku: 1, count: 1 },
      ],
    ],
    wished: [[{ sku: 1, count: 1 }]],
    count: [1, 1, 2, 90],
    point: [0],
    slot: [null],
    building: [''],
    forName: ['', 'grandma'],
    fen: [100, 600],
    pickUpId: orNone(scene.pickUps.map((one) => one.pickUpId)),
    places: [1, 1, 2],
    confirmation: [GROUP],
    answers: [{ team: 'red' }, { team: 'blue', name: 'who' }, []],
    number: [1, 2, 3],
    day: [-1, 0, 1].map((days) => new Date(nowMs + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10)),
    points: [0, 1, 50, -20, 2_000],
    claimStartsAtMs: [nowMs],
    claimEndsAtMs: [nowMs + 86_400_000],
    ...termsOf(stage, operation),
    ...(operation === 'chains.import-lines' ? { lines: [[IMPORTED]] } : {}),
  };
}
