import { expect, test } from 'vitest'
import { openCli } from '../testing/open-cli.ts'

interface Sent {
  readonly deliveries: readonly { readonly id: string }[]
}

test('triggers, collects, shows and repeats deliveries', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  const collecting = await cli.ensaio(
    'deliveries',
    'settings',
    '--collect',
    'on',
    '--concurrency',
    '2',
  )

  const fields = ['--fields', '{"id":"lead-9"}', '--target', 'message']
  const { deliveries } = await cli.json<Sent>('trigger', 'conversica', 'message', ...fields)
  await cli.ensaio('deliveries', 'settle')
  const [sent] = deliveries
  const id = sent?.id ?? ''
  const listed = await cli.ensaio('deliveries', '--collected', '--status', 'delivered')
  const shown = await cli.ensaio('deliveries', 'show', 'conversica', id)

  expect(collecting.text).toMatch(/^Collect +on$/m)
  expect(listed.text).toContain(`${id} `)
  expect(shown.text).toContain('"id":"lead-9"')
  expect(shown.text).toMatch(/^1 .* collected /m)
  expect((await cli.ensaio('deliveries', 'redeliver', id, '--service', 'conversica')).text).toMatch(
    new RegExp(`^${id} `, 'm'),
  )
  expect(await cli.json('deliveries', 'redeliver', '--status', 'delivered')).toMatchObject({
    deliveries: expect.any(Array),
  })
  expect((await cli.ensaio('deliveries', 'settings')).text).toMatch(/^Concurrency +2$/m)
})

test('pauses and resumes all deliveries, or those to one target', async () => {
  await using cli = await openCli({ only: ['conversica'] })

  expect((await cli.ensaio('deliveries', 'pause')).text).toBe('Paused all deliveries.\n')
  expect((await cli.ensaio('status')).text).toContain('; paused\n')
  expect((await cli.ensaio('deliveries', 'resume')).text).toBe('Resumed all deliveries.\n')
  const target = ['conversica', 'message']
  expect((await cli.ensaio('deliveries', 'pause', ...target)).text).toBe(
    'Paused message of conversica.\n',
  )
  expect(await cli.json('status')).toMatchObject({
    sandbox: { pausedTargets: [{ service: 'conversica', target: 'message' }] },
  })
  await cli.ensaio('deliveries', 'resume', ...target)
  expect(await cli.json('status')).toMatchObject({ sandbox: { pausedTargets: [] } })
})

test('repeats only the delivery that was named', async () => {
  await using cli = await openCli({ only: ['conversica'] })

  expect(await cli.ensaio('deliveries', 'redeliver', 'dlv-1')).toMatchObject({
    exitCode: 2,
    text: expect.stringContaining('--service'),
  })
  expect(await cli.ensaio('deliveries', 'pause', 'conversica')).toMatchObject({ exitCode: 2 })
})
