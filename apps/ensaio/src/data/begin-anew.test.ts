// A log that begins anew beside its appends.
import { readdirSync, statSync } from 'node:fs'
import type { PausingWork } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { BEGIN, fileIn, insert, openLog as open } from './testing/open-log.ts'
import { temporaryDirectory } from './testing/temporary-directory.ts'

/** Opens a log whose new beginnings wait to be run. */
function openSlow(path: string) {
  const works: PausingWork<void>[] = []
  const inBackground = (work: PausingWork<void>): void => void works.push(work)
  return { ...open(path, { bytesMax: 1_000, inBackground }), works }
}

test('takes appends while it begins anew, and has them before and after', () => {
  using directory = temporaryDirectory()
  const { path } = directory
  const { append, works, log } = openSlow(path)
  append(BEGIN)
  for (let index = 0; index < 12; index += 1) append(insert(`a${index}`))
  expect(works).toHaveLength(1)
  const [work] = works
  const kept = (): readonly string[] => open(path).keys()

  let appended = 12
  for (let step = work?.next(); step?.done !== true; step = work?.next()) {
    append(insert(`a${appended}`))
    appended += 1
    expect(kept()).toHaveLength(appended)
  }

  expect(appended).toBeGreaterThan(14)
  expect(readdirSync(path)).toEqual(['000002.log'])
  expect(statSync(fileIn(path, '000002.log')).size).toBe(log.bytes)
  append(insert('last'))
  expect(kept()).toEqual([...Array.from({ length: appended }, (_, at) => `a${at}`), 'last'])
})

test('a log that is closed while it begins anew goes on in the old file', async () => {
  using directory = temporaryDirectory()
  const { path } = directory
  const { append, works, log } = openSlow(path)
  append(BEGIN)
  for (let index = 0; index < 12; index += 1) append(insert(`a${index}`))
  while (!readdirSync(path).includes('000002.log.tmp')) works[0]?.next()

  await log.close()

  expect(works[0]?.next().done).toBe(true)
  expect(readdirSync(path).toSorted()).toEqual(['000001.log', 'closed.json'])
  expect(open(path).keys()).toHaveLength(12)
})
