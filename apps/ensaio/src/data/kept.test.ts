import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Schemas } from '@ensaio/contracts/control'
import { expect, test } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { parseExposition } from '../testing/parse-exposition.ts'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox } from '../testing/open-sandbox.ts'
import { temporaryDirectory } from './testing/temporary-directory.ts'

const leadsOf = ({ sandbox }: OpenSandbox): readonly string[] =>
  sandbox.records('conversica', 'leads').records.map(({ key }) => key)

const FIXTURES = {
  conversica: {
    leads: [
      {
        id: 'lead-of-file',
        firstName: 'Sally',
        email: 'sally@example.com',
        leadSource: 'Web',
        repName: 'Tiago',
      },
    ],
  },
}

test('snapshots come back, and load what they had', async () => {
  using directory = temporaryDirectory()
  const data = directory.path
  const first = await openSandbox({ data, scenario: 'default' })
  await first.saveLead()
  first.createSandbox({ name: 'gone' }).saveSnapshot('of-gone')
  await first.control('DELETE', '/sandboxes/gone')
  first.sandbox.saveSnapshot('before')
  const { body: document } = await first.control('GET', '/snapshots/before')
  await first.control('PUT', '/snapshots/imported', document)
  first.sandbox.saveSnapshot('deleted')
  await first.control('DELETE', '/snapshots/deleted')
  await first.saveLead({ id: 'lead-2' })
  const listed = await first.control<Schemas['SnapshotList']>('GET', '/snapshots')
  const diff = await first.control('GET', '/snapshots/before/diff')
  await first.stop()
  // Another process was killed while it saved one.
  rmSync(join(data, 'snapshots', '000001', 'snapshot.json'))

  await using second = await openSandbox({ data })

  const { snapshots } = listed.body
  expect(snapshots.map(({ name }) => name)).toEqual(['of-gone', 'before', 'imported'])
  const again = await second.control<Schemas['SnapshotList']>('GET', '/snapshots')
  expect(again.body.snapshots).toEqual(snapshots.slice(1))
  expect((await second.control('GET', '/snapshots/before/diff')).body).toEqual(diff.body)
  expect((await second.control('GET', '/snapshots/before')).body).toEqual(document)
  expect((await second.control('GET', '/snapshots/imported')).body).toEqual(document)
  for (const name of ['before', 'imported']) {
    await second.saveLead({ id: 'lead-2' })
    second.sandbox.loadSnapshot(name)
    expect([leadsOf(second).includes('lead-1'), leadsOf(second).includes('lead-2')]).toEqual([
      true,
      false,
    ])
  }
  expect(readdirSync(join(data, 'snapshots'))).toEqual(['000002', '000003'])
  second.sandbox.saveSnapshot('deleted')
})

test('a reset puts in again the fixtures of the first start', async () => {
  using directory = temporaryDirectory()
  const [data, fixtures] = [join(directory.path, 'data'), join(directory.path, 'fixtures.json')]
  writeFileSync(fixtures, JSON.stringify(FIXTURES))
  const first = await openSandbox({ data, fixtures })
  first.createSandbox({ name: 'fork', fork: 'main' })
  await first.stop()
  rmSync(fixtures)

  await using second = await openSandbox({ data })
  await second.saveLead()
  second.sandbox.reset()
  await second.control('POST', '/sandboxes/fork/reset')

  expect(leadsOf(second)).toEqual(['lead-of-file'])
  const fork = await second.control<Schemas['RecordList']>(
    'GET',
    '/sandboxes/fork/services/conversica/records/leads',
  )
  expect(fork.body.records.map(({ key }) => key)).toEqual(['lead-of-file'])
})

test('says what is passed over, and what holds', async () => {
  using directory = temporaryDirectory()
  const [data, fixtures] = [join(directory.path, 'data'), join(directory.path, 'fixtures.json')]
  writeFileSync(fixtures, JSON.stringify(FIXTURES))
  const warnings: string[] = []
  const options = {
    data,
    fixtures,
    only: ['conversica'],
    scenario: 'empty',
    seed: 7,
    clock: 'frozen',
    at: '2026-03-02T09:00:00Z',
    warn: (text: string) => void warnings.push(text),
  } as const
  await (await createSandbox(options))[Symbol.asyncDispose]()
  await (await createSandbox(options))[Symbol.asyncDispose]()
  await (await createSandbox({ data, warn: options.warn }))[Symbol.asyncDispose]()
  expect(warnings).toEqual([])

  writeFileSync(fixtures, '{}')
  const others = { scenario: 'default', seed: 1, clock: '60x', at: '2027-01-01T00:00:00Z' } as const
  await (await createSandbox({ ...options, ...others }))[Symbol.asyncDispose]()

  const over = (option: string, what: string): string =>
    `${option} is passed over, because ${data} has data: ${what}. Delete ${data} to begin anew.`
  expect(warnings).toEqual([
    over('scenario "default"', 'conversica has the scenario empty'),
    over('seed 1', 'conversica has the seed 7'),
    over('clock "60x"', 'the clock is frozen'),
    over(
      'at "2027-01-01T00:00:00Z"',
      'the clock began at 2026-03-02T09:00:00.000Z and shows 2026-03-02T09:00:00.000Z',
    ),
    over(
      `fixtures "${fixtures}"`,
      `a reset puts in the fixtures of ${fixtures}, as they were then`,
    ),
  ])
})

test('fixtures of a start count after a restart as they did before, until their sandbox is deleted', async () => {
  using directory = temporaryDirectory()
  const data = directory.path
  const [lead] = FIXTURES.conversica.leads
  const fixtures = { conversica: { leads: [{ ...lead, firstName: 'x'.repeat(10_000) }] } }
  const bytesOf = async ({ urls }: OpenSandbox): Promise<number> => {
    const text = await (await fetch(`${urls.control}/metrics`)).text()
    return parseExposition(text, 'prometheus').get('ensaio_record_bytes') ?? 0
  }
  const first = await openSandbox({ data })
  await first.control('POST', '/sandboxes', { name: 'one', scenario: 'empty', fixtures })
  const bytes = await bytesOf(first)
  await first.stop()

  await using second = await openSandbox({ data })

  expect(await bytesOf(second)).toBe(bytes)
  await second.control('DELETE', '/sandboxes/one')
  // The record and its fixture have two bytes for each character.
  expect(await bytesOf(second)).toBeLessThan(bytes - 40_000)
})
