import { expect, test } from 'vitest'
import { openCli } from '../testing/open-cli.ts'

test('shows, freezes and sets the clock', async () => {
  await using cli = await openCli({ clock: 'real' })

  expect((await cli.ensaio('clock', 'freeze', '--at', '2026-05-01T00:00:00Z')).text).toBe(
    'frozen at 2026-05-01T00:00:00Z\n',
  )
  expect((await cli.ensaio('clock')).text).toBe('frozen at 2026-05-01T00:00:00Z\n')
  expect((await cli.ensaio('clock', 'set', '--at', '2026-06-01T00:00:00Z')).text).toBe(
    'frozen at 2026-06-01T00:00:00Z\n',
  )
  expect((await cli.ensaio('clock', 'set', '60x')).text).toMatch(/^60x at 2026-06-01T00:/)
})

test('advances, and says what happened on the way', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  await cli.saveLead()

  const { text } = await cli.ensaio('clock', 'advance', '7d')

  expect(text).toMatch(
    /^Advanced at 2026-03-09T09:00:00Z: [1-9]\d* jobs, [1-9]\d* attempts to deliver\.\n$/,
  )
})
