// Runs the attacks, and prints the table of docs/reliability.md.
import { ATTACKS, runAttack } from './attacks.ts'

const [rounds = '1', only = ''] = process.argv.slice(2)

console.log('| what | tries | what came out | longest hold (CPU ms) | memory (MB) | faults |')
console.log('|---|---:|---|---:|---:|---:|')
for (const attack of ATTACKS.filter(({ name }) => name.includes(only))) {
  const { name, tries, counts, heldMs, memoryMb, faults } = await runAttack(attack, Number(rounds))
  const shown = Object.entries(counts).map(([what, count]) => `${what}: ${count}`)
  console.log(
    `| ${name} | ${tries} | ${shown.join(', ')} | ${heldMs} | ${memoryMb} | ${faults.length} |`,
  )
  for (const fault of faults) console.error(`  ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}
