import { expect, test } from 'vitest'
import { openCli } from '../testing/open-cli.ts'

test('adds rules by flags and as JSON, lists, removes and clears them', async () => {
  await using cli = await openCli({ only: ['conversica'] })

  const added = await cli.json(
    'faults',
    'add',
    '--service',
    'conversica',
    '--status',
    '429',
    '--first',
    '2',
  )
  const dropped = await cli.json(
    'faults',
    'add',
    '--service',
    'conversica',
    '--webhook',
    'message',
    '--effect',
    'drop',
    '--probability',
    '0.5',
  )
  const rule = {
    id: 'slow',
    service: 'conversica',
    on: 'request',
    effect: { kind: 'delay', ms: 5 },
  }
  await cli.ensaio('faults', 'add', JSON.stringify(rule))
  const answer = await cli.saveLead()
  const listed = await cli.ensaio('faults')

  expect(added).toMatchObject({
    on: 'request',
    when: { first: 2 },
    effect: { kind: 'status', status: 429 },
  })
  expect(dropped).toMatchObject({
    on: 'delivery',
    match: { webhook: 'message' },
    when: { probability: 0.5 },
  })
  expect(answer.status).toBe(429)
  expect(listed.text).toMatch(/^fault-1 .*first=2 +kind=status status=429 +1 +1$/m)
  expect((await cli.ensaio('faults', 'remove', 'slow')).text).toBe('Removed slow.\n')
  expect((await cli.ensaio('faults', 'clear')).text).toBe('Removed all rules.\n')
  expect((await cli.ensaio('faults')).text).toBe('none\n')
})

test('adds a rule of a preset, for one service or for each', async () => {
  await using cli = await openCli({ only: ['conversica'] })

  const presets = await cli.ensaio('faults', 'presets')
  const outage = await cli.json('faults', 'add', '--preset', 'outage', '--service', 'conversica')
  const answer = await cli.saveLead().catch(() => undefined)
  const unknown = await cli.ensaio('faults', 'add', '--preset', 'flakky')

  expect(presets.text).toMatch(/^flaky +\w/m)
  expect(outage).toMatchObject({ preset: 'outage', service: 'conversica' })
  expect(answer?.status).not.toBe(200)
  expect(unknown).toMatchObject({ exitCode: 1, text: expect.stringContaining('flaky') })
})
