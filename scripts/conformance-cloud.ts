import { spawnSync } from 'node:child_process';
import { readCredentials } from './cloud-manager';

/**
 * The store's conformance suite against a real environment, which the variables name (`tests/real-cloud`). Without one it
 * says that it was skipped.
 */
function main(): void {
  const credentials = readCredentials(process.env);
  if (typeof credentials === 'string') {
    console.log(`SKIPPED: nothing was asked of a real environment. ${credentials}`);
    return;
  }
  const jest = ['--no-install', 'jest', '--config', 'tests/real-cloud/jest.config.js', '--runInBand'];
  process.exitCode = spawnSync('npx', jest, { stdio: 'inherit' }).status ?? 1;
}

main();
