// Runs seeds of the convergence test outside of the test runner, until one fails: `node converge-main.ts SEED [SEED ...]`.
import { converge } from './converge.ts'

/** Tells a run that found differences from one that broke. */
const DIFFERENCES_EXIT_CODE = 3

for (const seed of process.argv.slice(2).map(Number)) {
  const { differences, ...counts } = await converge({ seed })
  console.log(JSON.stringify({ seed, ...counts, differences: differences.length }))
  for (const difference of differences) console.log(`  ${difference}`)
  if (differences.length === 0) continue
  process.exitCode = DIFFERENCES_EXIT_CODE
  break
}
