/** Mocha's own `spec` report, and beside it a file with the two numbers that the last line of `npm test` tells. */
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      // A pending test is one that did not run: it counts as failed, so that nothing is skipped in silence.
      const counts = { passed: passes, failed: failures + pending };
      writeFileSync(options.reporterOptions.output, JSON.stringify(counts));
    });
  }
};
