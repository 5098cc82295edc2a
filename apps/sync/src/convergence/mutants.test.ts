import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Mutant } from './mutants.ts'
import { mutants } from './mutants.ts'

/** Whole runs, of which one shows the damage: a busy machine changes the order in which callbacks arrive. */
const SEEDS = Array.from({ length: 16 }, (_, index) => String(index + 1))
const SHORT_RUN = ['--days', '7', '--steps', '8']
const TIMEOUT_MS = 600_000

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url))

interface Run {
  readonly code: number
  readonly text: string
}

/** Runs seeds against the mutated app until one shows the damage: first the one that is known to do so quickly. */
async function runMutant(mutant: Mutant): Promise<Run> {
  const { shortSeed, wholeSeed } = mutant
  const isShort = shortSeed !== undefined
  const known = [...(isShort ? SHORT_RUN : []), String(shortSeed ?? wholeSeed ?? SEEDS[0])]
  const first = await runSeeds(mutant, known)
  return first.code === 0 ? runSeeds(mutant, SEEDS) : first
}

async function runSeeds(mutant: Mutant, seeds: readonly string[]): Promise<Run> {
  const runner = spawn(
    process.execPath,
    ['--import', pathOf('mutate-main.ts'), pathOf('converge-main.ts'), ...seeds],
    {
      env: { ...process.env, SYNC_MUTANT: JSON.stringify(mutant) },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let text = ''
  for (const stream of [runner.stdout, runner.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
    })
  const [code] = (await once(runner, 'close')) as [number]
  return { code, text }
}

test.each(mutants)(
  'an app that $name is caught',
  async (mutant) => {
    const { code, text } = await runMutant(mutant)

    // 3 is a run that went to its end and found differences; anything else that ends it proves nothing.
    expect({ code, text }).toEqual({ code: 3, text: expect.any(String) })
  },
  TIMEOUT_MS,
)
