import { expect, test } from 'vitest'
import { parseConfig } from './config.ts'
import { SettingsError } from './errors/settings-error.ts'

test('has a default for everything', () => {
  const { settings, json, warnings } = parseConfig({}, {})

  expect(settings).toMatchObject({
    seed: 1,
    clock: { mode: { kind: 'real' } },
    portBase: 4400,
    host: '127.0.0.1',
    scenario: { all: 'default', byService: {} },
  })
  expect(settings.services.map(({ service }) => service)).toContain('conversica')
  expect({ json, warnings }).toEqual({ json: false, warnings: [] })
})

test('flags win over variables, variables over defaults', () => {
  const env = { ENSAIO_SEED: '7', ENSAIO_PORT_BASE: '5000', ENSAIO_JSON: '1', ENSAIO_HOST: '' }

  const { settings, json } = parseConfig({ seed: '8', clock: '60x' }, env)

  expect(settings).toMatchObject({ seed: 8, portBase: 5000, host: '127.0.0.1' })
  expect(settings.clock.mode).toEqual({ kind: 'scaled', factor: 60 })
  expect(json).toBe(true)
})

test('is frozen', () => {
  expect(Object.isFrozen(parseConfig({}, {}))).toBe(true)
  expect(Object.isFrozen(parseConfig({}, {}).settings)).toBe(true)
})

test('reads a scenario for all, and others by service', () => {
  const { settings } = parseConfig({ scenario: 'busy, conversica=empty' }, {})

  expect(settings.scenario).toEqual({ all: 'busy', byService: { conversica: 'empty' } })
})

test('lists everything that is wrong, by the name under which it was given', () => {
  const flags = { seed: '-1', clock: 'fast', at: 'noon', only: 'conversika', portBase: '70000' }
  const env = {
    ENSAIO_SCENARIO: 'a=b=c',
    ENSAIO_ALLOW_CALLBACKS: '169.254.169.254,good.example',
    ENSAIO_JSON: 'maybe',
  }

  const problems = problemsOf(() => parseConfig(flags, env, ['--sede', '5', '--clok=real']))

  expect(problems).toHaveLength(10)
  expect(problems).toEqual(
    expect.arrayContaining([
      expect.stringContaining('there is no flag --sede. Did you mean --seed?'),
      expect.stringContaining('there is no flag --clok. Did you mean --clock?'),
      expect.stringContaining('--seed "-1" is not a valid seed'),
      expect.stringContaining('--clock "fast" is not a valid clock'),
      expect.stringContaining('--at "noon" is not a valid instant'),
      expect.stringContaining('Did you mean conversica?'),
      expect.stringContaining('--port-base "70000" is not a valid port base'),
      expect.stringContaining('ENSAIO_SCENARIO "a=b=c" names no scenario'),
      expect.stringContaining('169.254.169.254'),
      expect.stringContaining('ENSAIO_JSON "maybe" is not a valid switch'),
    ]),
  )
})

test.for(['1969-12-31', '9001-01-01', '9999-12-31T23:59:59Z'])('takes no clock to %s', (at) => {
  expect(problemsOf(() => parseConfig({ at }, {}))).toEqual([
    `--at "${at}" is beyond what a clock can show. Stay between the years 1970 and 9000.`,
  ])
})

test('passes over a comma too many', () => {
  const { settings } = parseConfig({ only: 'conversica,', scenario: 'empty, ' }, {})

  expect(settings.services.map(({ service }) => service)).toEqual(['conversica'])
  expect(settings.scenario).toEqual({ all: 'empty', byService: {} })
})

test('says what to name where nothing is named', () => {
  expect(problemsOf(() => parseConfig({ only: ',', scenario: ',' }, {}))).toEqual([
    '--only "," names no service. Give some of zenvia-chat, zenvia-conversion, conversica, comma-separated.',
    '--scenario "," names no scenario. Give a name, or a comma-separated list of service=name.',
  ])
})

test('names a service that is missing once, however often it was given', () => {
  expect(problemsOf(() => parseConfig({ only: 'chat,chat' }, {}))).toHaveLength(1)
})

test.for(['0x', '-2x', '60', 'x', 'Infinityx', '9999999x'])('takes %s for no clock', (clock) => {
  expect(problemsOf(() => parseConfig({ clock }, {}))).toHaveLength(1)
})

test('names a word that does not belong to a flag', () => {
  expect(problemsOf(() => parseConfig({}, {}, ['conversica']))).toEqual([
    '"conversica" does not belong to a flag. Remove it, or write its flag before it.',
  ])
})

test('warns of unknown variables, and of hosts that others reach', () => {
  const { warnings } = parseConfig({ host: '0.0.0.0' }, { ENSAIO_SEDE: '1', OTHER: '2' })

  expect(warnings).toEqual([
    'ENSAIO_SEDE is not a setting. Did you mean ENSAIO_SEED?',
    expect.stringContaining('0.0.0.0 is reachable from other machines'),
  ])
})

function problemsOf(work: () => unknown): readonly string[] {
  try {
    work()
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
  return []
}
