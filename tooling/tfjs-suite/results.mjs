/* global jasmine */

/**
 * Runs every registered test whose name matches; names carry no backend, so that runs on two backends compare.
 *
 * @returns {Promise<{passed: number, skipped: number, failures: {name: string, message: string}[], ran: Set<string>}>}
 */
export async function collectResults(environment, filter) {
  const suffix = ` ${environment} {}`; // what the suite appends to the name of each group of tests
  const nameOf = (fullName) => fullName.replaceAll(suffix, '');
  const results = {passed: 0, skipped: 0, failures: [], ran: new Set()};
  const fail = (name, [first]) => {
    results.failures.push({name, message: first.message.split('\n')[0].slice(0, 200)});
  };

  const env = jasmine.getEnv();
  env.configure({random: false, specFilter: (spec) => filter.test(nameOf(spec.getFullName()))});
  env.addReporter({
    specDone({fullName, status, failedExpectations}) {
      const name = nameOf(fullName);
      if (!filter.test(name)) return;
      if (status === 'passed' || status === 'failed') results.ran.add(name);
      if (status === 'passed') results.passed++;
      else if (status === 'failed') fail(name, failedExpectations);
      else results.skipped++;
    },
    suiteDone({fullName, failedExpectations}) {
      if (failedExpectations.length) fail(`${nameOf(fullName)} (before or after all)`, failedExpectations);
    },
    jasmineDone({failedExpectations}) {
      if (failedExpectations.length) fail('(between tests)', failedExpectations);
    },
  });
  await env.execute();
  return results;
}
