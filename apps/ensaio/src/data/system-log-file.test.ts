import {
  appendFileSync,
  existsSync,
  fstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { LogError } from '@ensaio/mock-kit/log'
import { expect, test } from 'vitest'
import { encodeLines } from './log-format.ts'
import type { WriteAt } from './system-begin-file.ts'
import { BEGIN, fileIn, insert, openLog as open } from './testing/open-log.ts'
import { temporaryDirectory } from './testing/temporary-directory.ts'

test('what was appended is there when the log is opened again, closed or not', async () => {
  using directory = temporaryDirectory()
  const { path } = directory
  const first = open(path)
  expect(first.log.state).toBeUndefined()
  expect(first.append(BEGIN)).toBeUndefined()
  first.append(insert('a'), insert('b'))

  const second = open(path)
  expect(second.keys()).toEqual(['a', 'b'])
  second.append(insert('c'))
  await second.log.close()

  expect(open(path).keys()).toEqual(['a', 'b', 'c'])
  expect(second.warnings).toEqual([])
})

test('takes nothing once it was closed, and begins no other file', async () => {
  using directory = temporaryDirectory()
  const { path } = directory
  for (const end of ['close', 'discard'] as const) {
    const { append, log } = open(path)
    append(BEGIN)
    await log[end]()
    rmSync(path, { recursive: true })

    expect(() => append(insert('late'))).toThrow(/it was closed/)
    expect(existsSync(path)).toBe(false)
  }
})

test('cuts a torn end, says so, and goes on behind what is whole', () => {
  using directory = temporaryDirectory()
  const { path } = directory
  open(path).append(BEGIN)
  const whole = statSync(fileIn(path)).size
  appendFileSync(fileIn(path), encodeLines(['{"kind":"state"}']).subarray(0, -3))

  const again = open(path)

  expect(again.warnings).toEqual([expect.stringMatching(/^Cut 32 bytes off .*000001\.log: /)])
  expect(statSync(fileIn(path)).size).toBe(whole)
  again.append(insert('a'))
  expect(open(path).keys()).toEqual(['a'])
})

test('an append that was cut anywhere is not there at all', () => {
  using directory = temporaryDirectory()
  const { path } = directory
  const { append } = open(path)
  append(BEGIN)
  append(insert('a'))
  const before = statSync(fileIn(path)).size
  append(insert('b'), insert('c'), insert('d'))
  const bytes = readFileSync(fileIn(path))

  for (let length = before; length < bytes.length; length += 1) {
    writeFileSync(fileIn(path), bytes.subarray(0, length))
    expect(open(path).keys()).toEqual(['a'])
    expect(statSync(fileIn(path)).size).toBe(before)
  }
})

test('goes on in a new file where an older version wrote the one that is there', () => {
  using directory = temporaryDirectory()
  const { path } = directory
  const entries = [BEGIN, insert('a')].map((entry) => JSON.stringify(entry))
  const bytes = encodeLines(['{"format":"ensaio-log","version":1,"entries":0}', ...entries])
  writeFileSync(fileIn(path), bytes)

  const { append, keys } = open(path)
  expect(keys()).toEqual(['a'])
  expect(readFileSync(fileIn(path))).toEqual(Buffer.from(bytes))
  append(insert('b'))

  expect(readdirSync(path)).toEqual(['000002.log'])
  expect(open(path).keys()).toEqual(['a', 'b'])
})

test('begins anew when it grows long, and reads the same from the new file alone', () => {
  using directory = temporaryDirectory()
  const { path } = directory
  const { append, log } = open(path, { bytesMax: 1_000 })
  append(BEGIN)
  for (let round = 0; round < 50; round += 1) {
    append(insert(`a${round}`))
    append({
      kind: 'commit',
      service: 'shop',
      cause: 'x',
      changes: [['orders', 'delete', `a${round}`]],
    })
  }
  append(insert('last'))

  expect(readdirSync(path)).toHaveLength(1)
  expect(Number(readdirSync(path)[0]?.slice(0, 6))).toBeGreaterThan(3)
  expect(log.bytes).toBeLessThan(1_500)
  expect(open(path).keys()).toEqual(['last'])
})

test('a file that was not finished, and one that was not yet removed, do no harm', () => {
  using directory = temporaryDirectory()
  const { path } = directory
  const { append } = open(path, { bytesMax: 10 })
  append(BEGIN)
  const old = readFileSync(fileIn(path))
  append(insert('a'))
  while (readdirSync(path)[0] !== '000002.log') append({ kind: 'state', state: { requests: 1 } })
  writeFileSync(fileIn(path), old)
  writeFileSync(`${fileIn(path, '000003.log')}.tmp`, 'half of ')

  expect(open(path).keys()).toEqual(['a'])
})

test.each([
  ['in the middle', (size: number) => size - 60],
  ['in the last line', (size: number) => size - 10],
  ['in the head', () => 25],
])('refuses a flipped byte %s, and changes nothing', (_where, place) => {
  using directory = temporaryDirectory()
  const { path } = directory
  open(path).append(BEGIN)
  open(path).append(insert('a'), insert('b'))
  const bytes = readFileSync(fileIn(path))
  const at = place(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ 4
  writeFileSync(fileIn(path), bytes)

  expect(() => open(path)).toThrow(/000001\.log: the line at byte \d+ was spoilt: .* Restore/)
  expect(readFileSync(fileIn(path))).toEqual(bytes)
})

test('refuses a file that was truncated within its beginning, or after it was closed', async () => {
  using directory = temporaryDirectory()
  const { path } = directory
  const { append, log } = open(path)
  append(BEGIN)
  append(insert('a'))
  await log.close()
  const { size } = statSync(fileIn(path))
  truncateSync(fileIn(path), size - 5)
  expect(() => open(path)).toThrow(
    new RegExp(`it has \\d+ bytes, and had ${size} when it was closed`),
  )

  truncateSync(fileIn(path), 80)
  expect(() => open(path)).toThrow('spoilt')
  truncateSync(fileIn(path), 0)
  expect(() => open(path)).toThrow('spoilt')
  rmSync(fileIn(path))
  expect(() => open(path)).toThrow('the file is not there')
})

test('refuses what a newer version has written, and says so', () => {
  using directory = temporaryDirectory()
  const { path } = directory
  writeFileSync(fileIn(path), encodeLines(['{"format":"ensaio-log","version":9,"entries":0}']))

  expect(() => open(path)).toThrow('its format has the version 9, and this Ensaio reads up to 3')
})

test.each([
  ['ENOSPC', 'The disk is full. Free some space; the sandbox goes on by itself then.'],
  ['EACCES', 'This user may not do that there. Change the permissions of the directory.'],
  ['EROFS', 'The file system can only be read. Choose another directory.'],
  ['EIO', 'The disk reports an error. Copy the directory to another one.'],
])('a write that fails with %s is told with the file and the remedy', (code, remedy) => {
  using directory = temporaryDirectory()
  const write = (): never => {
    throw Object.assign(new Error(`${code}: no`), { code })
  }
  const { append } = open(directory.path, { write })

  expect(() => append(BEGIN)).toThrow(
    `Failed to write to the log ${fileIn(directory.path)}: ${code}: no. ${remedy}`,
  )
  expect(readdirSync(directory.path)).toEqual([])
})

test('a full disk loses nothing: what could not be written is written once there is room', () => {
  using directory = temporaryDirectory()
  const { path } = directory
  let room = Infinity
  const write: WriteAt = (...of) => {
    if (room <= 0) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })
    const [file, data, from, length] = of
    const written = Math.min(length, room)
    room -= written
    return writeSync(file, data, from, written)
  }
  const { append, log } = open(path, { write })
  append(BEGIN)
  room = 40

  expect(() => append(insert('a'))).toThrow(LogError)
  expect(() => append(insert('a'))).toThrow('000001.log: ENOSPC: no space left. The disk is full.')
  expect(open(path).keys()).toEqual([])
  room = Infinity
  log.append([insert('a'), insert('b')], () => [])

  expect(open(path).keys()).toEqual(['a', 'b'])
})

test('goes on in the old file where there is no room for a new one', () => {
  using directory = temporaryDirectory()
  const { path } = directory
  let isFull = false
  const write: WriteAt = (...of) => {
    if (isFull && fstatSync(of[0]).size === 0)
      throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })
    return writeSync(...of)
  }
  const { append, warnings } = open(path, { write, bytesMax: 300 })
  append(BEGIN)
  isFull = true
  for (let index = 0; index < 20; index += 1) append(insert(`a${index}`))

  expect(warnings.length).toBeGreaterThan(0)
  expect(readdirSync(path)).toEqual(['000001.log'])
  expect(open(path).keys()).toHaveLength(20)
})

test('a durable log has all of it on the disk when the promise resolves', async () => {
  using directory = temporaryDirectory()
  const { path } = directory
  const { append, log } = open(path, { isDurable: true })
  expect(log.isSlow).toBe(true)
  await append(BEGIN)

  const promises = Array.from({ length: 20 }, (_, index) => append(insert(`a${index}`)))

  // Those that come while the disk is busy share its next turn.
  expect(new Set(promises).size).toBe(2)
  await Promise.all(promises)
  await log.close()
  expect(open(path).keys()).toHaveLength(20)
})
