// Lets a cluster fail, and prints the table of docs/reliability.md: node src/main.ts [rounds] [seed] [part of a fault's name].
import { FAULTS } from './faults/faults.ts'
import { createRandom } from './random.ts'
import { runRounds } from './run-rounds.ts'
import { toTable } from './to-table.ts'

const [rounds = '20', seed = '1', only = ''] = process.argv.slice(2)
const random = createRandom(Number(seed))
const chosen = FAULTS.filter(({ name }) => name.includes(only))
// Each comes once before any comes twice; the rest is drawn.
const faults = Array.from(
  { length: Number(rounds) },
  (_, index) => chosen[index] ?? random.pick(chosen),
)

const report = await runRounds({
  faults,
  random,
  clients: 6,
  paceMs: 40,
  onRound: (round) => console.error(JSON.stringify(round)),
})
if (report === undefined) {
  console.error('Failed to start PostgreSQL: there is none. Install the optional packages.')
  process.exitCode = 1
} else {
  console.log(toTable(report))
  for (const finding of report.findings) console.error(`  ${finding}`)
  if (report.findings.length > 0) process.exitCode = 1
}
