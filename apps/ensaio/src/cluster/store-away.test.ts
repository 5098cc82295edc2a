import { expect, test } from 'vitest'
import { runCli } from '../testing/system-cli.ts'

test('a start without its store says so, and ends', async () => {
  // Nothing listens on the port that is reserved for a multiplexer.
  const store = 'postgres://me:geheim@127.0.0.1:1/team'

  const { code, out, err } = await runCli(['start', '--store', store, '--port-base', '0'])

  expect(code).toBe(1)
  expect(out).toBe('')
  expect(err).toMatch(
    /^Failed to .* 127\.0\.0\.1:1\/team: nothing listens there\. Start PostgreSQL/,
  )
  expect(err).not.toContain('geheim')
  expect(err).not.toContain('Warning')
})
