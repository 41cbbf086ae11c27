const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes minutes: whole crowds through the cloud's SDK, every screen in the built programs, the long proofs. */
const SLOW = [/\/tests\/conformance\/cloud/, /\/tests\/e2e\/every-/, /\/tests\/(?:conformance|preview|properties)\//];

const rank = ({ path }) => {
  const at = SLOW.findIndex((pattern) => pattern.test(path));
  return at < 0 ? SLOW.length : at;
};

/** Runs the slow suites first: one that begins last keeps one core busy and leaves the other with nothing to do. */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
