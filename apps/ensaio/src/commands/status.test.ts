import { expect, test } from 'vitest'
import { openCli } from '../testing/open-cli.ts'

test('shows services, clock and counts', async () => {
  await using cli = await openCli()

  const { text, exitCode } = await cli.ensaio('status')

  expect(exitCode).toBe(0)
  expect(text).toContain('Clock       frozen at 2026-03-02T09:00:00Z\n')
  expect(text).toContain(
    `conversica         ${cli.urls.conversica}  empty     1     main-conversica`,
  )
})

test('prints the same as JSON', async () => {
  await using cli = await openCli()

  expect(await cli.json('status')).toMatchObject({
    control: cli.urls.control,
    sandbox: { name: 'main', clock: { mode: 'frozen' } },
  })
})
