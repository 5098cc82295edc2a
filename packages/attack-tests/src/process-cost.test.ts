import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { costOf } from '@ensaio/test-config/process-cost'
import { expect, test } from 'vitest'

/** A process that never answers, and ends when it is told to. */
const silent = () =>
  spawn(process.execPath, ['--eval', 'process.on("message", () => process.exit(3))'], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })

test('a process that ends instead of telling its costs is reported, and so is one that has ended', async () => {
  const child = silent()
  const ended = once(child, 'exit')

  await expect(costOf(child)).rejects.toThrow('it ended with 3')
  await ended
  await expect(costOf(child)).rejects.toThrow('has ended')
})
