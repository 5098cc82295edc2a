// Runs seeds of the convergence test outside of the test runner, until one fails: `converge-main.ts [--days N] [--steps N] SEED ...`.
import { parseArgs } from 'node:util'
import { converge } from './converge.ts'

/** Tells a run that found differences from one that broke. */
const DIFFERENCES_EXIT_CODE = 3

const { values, positionals } = parseArgs({
  options: { days: { type: 'string', default: '7' }, steps: { type: 'string', default: '24' } },
  allowPositionals: true,
})

const [days, steps] = [Number(values.days), Number(values.steps)]
for (const seed of positionals.map(Number)) {
  const { differences, ...counts } = await converge({ seed, days, steps })
  console.log(JSON.stringify({ seed, ...counts, differences: differences.length }))
  for (const difference of differences) console.log(`  ${difference}`)
  if (differences.length === 0) continue
  process.exitCode = DIFFERENCES_EXIT_CODE
  break
}
