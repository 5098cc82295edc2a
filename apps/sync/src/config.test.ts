import { expect, test } from 'vitest'
import { ConfigError } from './config/config-error.ts'
import { type Environment, type Flags, parseConfig } from './config.ts'

function problemsOf(flags: Flags, env: Environment = {}): readonly string[] {
  try {
    parseConfig(flags, env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

test('opens the sandbox of this machine where nothing is said', () => {
  expect(parseConfig({}, {})).toMatchObject({
    databaseUrl: 'sqlite:sync.db',
    services: { zenviaChat: { baseUrl: 'http://127.0.0.1:4401/api/ms/external' } },
    port: 4410,
    everyMs: 60_000,
    settings: {},
  })
})

test('flags win over variables, and an empty variable is none', () => {
  const env = { SYNC_PORT: '5000', SYNC_EVERY: '5m', SYNC_BACKFILL: '' }

  expect(parseConfig({ port: '0' }, env)).toMatchObject({ port: 0, everyMs: 300_000, settings: {} })
})

test('tells all mistakes at once, by the name under which they were made', () => {
  expect(
    problemsOf({ every: 'soon', port: '70000' }, { SYNC_SINCE: 'yesterday', CONVERSICA_URL: 'x' }),
  ).toEqual([
    expect.stringMatching(/^CONVERSICA_URL "x" is not an http or https address/u),
    expect.stringMatching(/^--port "70000" is not a port/u),
    expect.stringMatching(/^--every "soon" is not a duration/u),
    expect.stringMatching(/^SYNC_SINCE "yesterday" is not an instant/u),
  ])
})

test('what opens the sandbox is not sent elsewhere', () => {
  const env = {
    ZENVIA_CHAT_URL: 'https://chat.example.com/api',
    SYNC_PUBLIC_URL: 'https://me.example.com',
  }

  expect(problemsOf({}, env)).toEqual([
    'ZENVIA_CHAT_TOKEN is missing, which chat.example.com needs',
    'SYNC_WEBHOOK_SECRET is missing, which me.example.com needs',
    'SYNC_CALLBACK_USERNAME is missing, which me.example.com needs',
    'SYNC_CALLBACK_PASSWORD is missing, which me.example.com needs',
  ])
})

test('no secret stands in a message', () => {
  const [problem] = problemsOf({}, { ZENVIA_CHAT_TOKEN: 'half a secret' })

  expect(problem).toMatch(/^ZENVIA_CHAT_TOKEN has blanks/u)
  expect(problem).not.toContain('half')
})
