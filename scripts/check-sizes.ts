import { functionSizes } from './function-sizes';
import { KB, packageSizes } from './package-sizes';

/** Prints what each weapp package and each cloud function weighs, and fails where one is over its budget. */
function main(): void {
  const sizes = [...packageSizes('dist/weapp'), ...functionSizes()];
  for (const { name, bytes, mostBytes } of sizes) {
    console.log(`${name.padEnd(44)} ${(bytes / KB).toFixed(1).padStart(8)} KB of ${String(mostBytes / KB)} KB`);
  }
  process.exitCode = sizes.every(({ bytes, mostBytes }) => bytes <= mostBytes) ? 0 : 1;
}

main();
