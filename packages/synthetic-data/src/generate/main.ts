// Writes generated/tables.ts by faker; with --check it writes nothing and exits 1 where the file differs. Faker is not loaded at run
// time: see docs/decisions/0020.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { drawTables } from './draw-tables.ts'
import { renderTables } from './render-tables.ts'

const FILE = join(import.meta.dirname, '../../generated/tables.ts')
const NAME = 'packages/synthetic-data/generated/tables.ts'

const wanted = renderTables(drawTables())
const present = await readFile(FILE, 'utf8').catch(() => undefined)
if (present !== wanted && process.argv.includes('--check')) {
  console.error(`${NAME} is stale: run npx -y pnpm@12 generate.`)
  process.exitCode = 1
} else if (present !== wanted) {
  await mkdir(dirname(FILE), { recursive: true })
  await writeFile(FILE, wanted)
  console.log(`wrote ${NAME}`)
}
