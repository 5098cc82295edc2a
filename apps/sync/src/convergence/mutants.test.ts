import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Mutant } from './mutants.ts'
import { mutants } from './mutants.ts'

/** Runs after the one that is known to show the damage: a busy machine changes the order in which callbacks arrive. */
const MORE_SEEDS = Array.from({ length: 16 }, (_, index) => index + 1)
const TIMEOUT_MS = 600_000

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/** Runs seeds against the mutated app until one shows the damage. */
async function runMutant(
  mutant: Mutant,
): Promise<{ readonly code: number; readonly text: string }> {
  const runner = spawn(
    process.execPath,
    [
      '--import',
      pathOf('mutate-main.ts'),
      pathOf('converge-main.ts'),
      ...[...(mutant.seeds ?? []), ...MORE_SEEDS].map(String),
    ],
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
