// Runs the attacks, and prints the table of docs/reliability.md: node src/main.ts [rounds] [part of a name] [--from part of a name].
// A run that was cut short goes on from an attack.
import { parseArgs } from 'node:util'
import { ATTACKS, attackFresh } from './attacks.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string', default: '' } },
})
const [rounds = '1', only = ''] = positionals
const first = ATTACKS.findIndex(({ name }) => name.includes(values.from))

console.log(
  '| what | rounds | tries | what came out | longest hold (CPU ms) | memory (MB) | faults |',
)
console.log('|---|---:|---:|---|---:|---:|---:|')
for (const attack of ATTACKS.slice(first).filter(({ name }) => name.includes(only))) {
  const result = await attackFresh(attack, Number(rounds))
  const { name, tries, counts, heldMs, heldMsMax, memoryMb, faults } = result
  const shown = Object.entries(counts).map(([what, count]) => `${what}: ${count}`)
  console.log(
    `| ${name} | ${result.rounds} | ${tries} | ${shown.join(', ')} | ${heldMs} | ${memoryMb} | ${faults.length} |`,
  )
  for (const { what, bytes, heldMs: held, memoryMb: memory } of result.costliest ?? [])
    console.log(`| ${what} | ${bytes} | ${held} | ${memory} |`)
  for (const fault of faults) console.error(`  ${fault}`)
  if (heldMs > heldMsMax)
    console.error(
      `  held the event loop for ${heldMs} ms, more than ${heldMsMax}, on a machine ${result.slowness.toFixed(1)} times as slow as where that was set`,
    )
  if (faults.length > 0 || heldMs > heldMsMax) process.exitCode = 1
}
