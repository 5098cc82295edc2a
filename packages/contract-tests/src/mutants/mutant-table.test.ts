import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listedMutants, renderMutants } from './mutant-table.ts'
import { sourceMutants } from './source-mutants.ts'

const ROOT = join(import.meta.dirname, '../../../..')

/** The rooms whose code mutants are put into. */
const ROOMS = [
  'apps/sync',
  'packages/client-kit',
  'packages/mock-conversica',
  'packages/mock-kit',
  'packages/mock-zenvia-chat',
  'packages/mock-zenvia-conversion',
]

test('there are at least sixty mutants, over engine, mocks, clients and the sync app', () => {
  expect(listedMutants.length).toBeGreaterThanOrEqual(60)
  expect([...new Set(listedMutants.map(({ room }) => room))].sort()).toEqual(ROOMS)
})

test('no two mutants of a room have the same name', () => {
  const names = listedMutants.map(({ room, name }) => `${room} ${name}`)

  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test.each(sourceMutants)(
  '$file has the place that a mutant changes, once: $name',
  async (mutant) => {
    const { room, file, find } = mutant
    const source = await readFile(join(ROOT, room, 'src', file), 'utf8')

    expect(source.split(find)).toHaveLength(2)
  },
)

test('the page of mutants is of this state; `pnpm --filter @ensaio/contract-tests run mutants` writes it', async () => {
  await expect(renderMutants(listedMutants)).toMatchFileSnapshot('../../../../docs/mutants.md')
})
