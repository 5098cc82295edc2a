// Tries a sample of the engine's mutants on its tests, and prints the score:
//   node src/mutants/score/mutation-main.ts [--seed 1] [--count 20] [--files 'world/*'] [--tests 6] [--write]
import { writeFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { renderScore, scoreOf } from './render-score.ts'
import { tryEngine } from './system-try-engine.ts'

const PAGE = join(import.meta.dirname, '../../../../../docs/mutation-score.md')

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '20' },
    files: { type: 'string', default: '**' },
    tests: { type: 'string', default: '6' },
    write: { type: 'boolean', default: false },
  },
})
// A run of many minutes leaves the machine to whoever works on it.
setPriority(10)

const seed = Number(values.seed)
const { tried, of } = await tryEngine({
  seed,
  count: Number(values.count),
  files: values.files,
  testsFirst: Number(values.tests),
  onProgress: (text) => console.error(text),
})
const page = renderScore({ date: new Date().toISOString().slice(0, 10), seed, of, tried })
if (values.write) await writeFile(PAGE, page)
console.log(`${page}\nscore ${scoreOf(tried)}`)
if (tried.some(({ fate }) => fate === 'survived')) process.exitCode = 1
