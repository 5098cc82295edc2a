import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeLock } from './system-lock.ts'
import { temporaryDirectory } from './testing/temporary-directory.ts'

const NOW = Date.parse('2026-03-02T09:00:00Z')

test('keeps a second one out, and names the first', () => {
  using directory = temporaryDirectory()
  const { path } = directory
  const lock = takeLock({ directory: path, now: NOW })

  expect(() => takeLock({ directory: path, now: NOW + 1 })).toThrow(
    `Failed to open ${path}: the process ${process.pid} has had it open since 2026-03-02T09:00:00.000Z. Stop it, or choose another directory.`,
  )
  lock.release()
  takeLock({ directory: path, now: NOW + 2 }).release()
  expect(readdirSync(path)).toEqual([])
})

test('keeps out while another process has it, and takes over what it leaves when it was killed', async () => {
  using directory = temporaryDirectory()
  const { path } = directory
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, path])
  await once(child.stdout, 'data')
  expect(() => takeLock({ directory: path, now: NOW })).toThrow(
    `the process ${child.pid} has had it`,
  )

  child.kill('SIGKILL')
  await once(child, 'exit')

  takeLock({ directory: path, now: NOW }).release()
  expect(existsSync(join(path, 'lock'))).toBe(false)
})

test.skipIf(!existsSync('/proc/self/stat'))(
  'takes over what a killed process leaves, though nobody has waited for its end, as in many containers',
  async () => {
    using directory = temporaryDirectory()
    const { path } = directory
    const words = [process.execPath, '--input-type=module', '-e', SCRIPT, path]
    const parent = spawn('sh', ['-c', '"$@" & exec sleep 60', 'sh', ...words])
    await once(parent.stdout, 'data')
    const { pid } = JSON.parse(readFileSync(join(path, 'lock'), 'utf8')) as { readonly pid: number }
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ')

    expect(() => takeLock({ directory: path, now: NOW })).not.toThrow()
    parent.kill()
  },
)

const SCRIPT = `
import { takeLock } from '${join(import.meta.dirname, 'system-lock.ts')}'
takeLock({ directory: process.argv[1], now: 0 })
console.log('taken')
setInterval(() => {}, 1_000)`

test('takes over the lock of a process whose number is another one now', () => {
  using directory = temporaryDirectory()
  const { path } = directory
  takeLock({ directory: path, now: NOW })
  const file = join(path, 'lock')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"startedAt":"\d+"/, '"startedAt":"1"'))

  expect(() => takeLock({ directory: path, now: NOW })).not.toThrow()
})

test('takes over a lock that was not written to its end', () => {
  using directory = temporaryDirectory()
  const { path } = directory
  writeFileSync(join(path, 'lock'), '{"pid":')

  expect(() => takeLock({ directory: path, now: NOW })).not.toThrow()
})

test('does not judge a process of another host', () => {
  using directory = temporaryDirectory()
  const { path } = directory
  const { pid } = spawnSync('true')
  takeLock({ directory: path, now: NOW, self: { pid, host: 'other' } })

  expect(() => takeLock({ directory: path, now: NOW })).toThrow(
    `the process ${pid} of the host other has had it open since 2026-03-02T09:00:00.000Z. Stop it there, or choose another directory. If it has ended, delete ${path}/lock.`,
  )
})

test('does not remove the lock of another one', () => {
  using directory = temporaryDirectory()
  const { path } = directory
  const lock = takeLock({ directory: path, now: NOW })
  writeFileSync(join(path, 'lock'), '{}')

  lock.release()

  expect(readFileSync(join(path, 'lock'), 'utf8')).toBe('{}')
})
