// Prints how much of each API is documented, observed or assumed; with --json for machines.
import { parseSpec } from '../spec/parse-spec.ts'
import { readSpecFiles } from '../spec/spec-files.ts'
import { countFidelity } from './count-fidelity.ts'
import { renderLedger } from './render-ledger.ts'

const files = await readSpecFiles()
const ledgers = files.map(
  ({ service, text }) => [service, countFidelity(parseSpec(service, text))] as const,
)

if (process.argv.includes('--json'))
  console.log(JSON.stringify(Object.fromEntries(ledgers), null, 2))
else console.log(ledgers.map(([service, ledger]) => renderLedger(service, ledger)).join('\n\n'))
