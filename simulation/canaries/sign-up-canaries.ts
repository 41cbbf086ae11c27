import type { Canary } from './canary';

/** Bugs of forms: places, the waitlist, the door. */
export const SIGN_UP_CANARIES: readonly Canary[] = [
  {
    name: 'places are counted, then taken',
    file: 'server/operations/sign-ups/places-change.ts',
    right: 'atLeast: { freeSlotCount: 1, ...onlyIf.atLeast, ...change.takes },',
    wrong: 'atLeast: { freeSlotCount: 1, ...onlyIf.atLeast },',
  },
  {
    name: 'an option has no places of its own',
    file: 'domain/sign-ups/counts.ts',
    right: 'if (key in quotas) needs[`left_${key}`] = places;',
    wrong: 'if (key in quotas) needs.left = places;',
  },
  {
    name: 'a place stands idle beside who waits',
    file: 'server/operations/sign-ups/move-up.ts',
    right: 'const turnText = firstWhoFits(places.waiting, places);',
    wrong: 'const turnText = nowMs < 0 ? firstWhoFits(places.waiting, places) : null;',
  },
  {
    name: 'who came last moves up first',
    file: 'domain/sign-ups/waitlist.ts',
    right: 'return waiting.find((turn) =>',
    wrong: 'return [...waiting].reverse().find((turn) =>',
  },
  {
    name: 'a place is set free as often as somebody tries',
    file: 'server/operations/sign-ups/places-change.ts',
    right: '{ where: { has }, patch: { pull: { changes: text }, add } });',
    wrong: '{ where: {}, patch: { pull: { changes: text }, add } });',
  },
  {
    name: 'being there earns as often as one is let in',
    file: 'domain/sign-ups/attendance.ts',
    right: "if (attendance !== null) return refuse('ALREADY_ATTENDED', { atMs: attendance.atMs });",
    wrong: '',
  },
  {
    name: 'somebody is let in on any day',
    file: 'domain/sign-ups/attendance.ts',
    right: 'const isOn = event !== null && today >= day && today <= businessDayAt(event.endsAtMs);',
    wrong: 'const isOn = event !== null && today >= day;',
  },
  {
    name: 'an offer can be taken after its time',
    file: 'domain/sign-ups/change-sign-up.ts',
    right: "return nowMs < confirmByMs ? accept(null) : refuse('OFFER_LAPSED'",
    wrong: "return nowMs > 0 ? accept(null) : refuse('OFFER_LAPSED'",
  },
  {
    name: 'who leaves the waitlist is still in it',
    file: 'server/operations/sign-ups/places-change.ts',
    right: 'patch: {\n      pull: { changes: text, waiting: change.leaves },',
    wrong: 'patch: {\n      pull: { changes: text },',
  },
  {
    name: 'a walk-in with two phones walks in over themselves',
    file: 'server/operations/sign-ups/check-in-at-door.ts',
    right: 'if (before !== null && isActive(before.state)) return arrive(context, form, id);',
    wrong: '',
  },
];
