import { expect, test } from 'vitest'
import { parseConfig } from '../config.ts'
import type { Flags } from '../config.ts'
import type { SettingsError } from '../errors/settings-error.ts'
import { advertised } from '../cluster/advertised.ts'

const STORE = 'postgres://ensaio:secret@db.local/ensaio'
const TOKEN = 'token-of-the-whole-cluster'

test('a process is alone unless it is given a store', () => {
  expect(parseConfig({}, {}).settings.cluster).toBeUndefined()
  expect(parseConfig({}, { ENSAIO_STORE: STORE }).settings.cluster).toEqual({ store: STORE })
})

test('takes the URLs of sockets, too', () => {
  const store = 'postgresql://me@/postgres?host=%2Ftmp%2Fdb'

  expect(parseConfig({ store }, {}).settings.cluster?.store).toBe(store)
})

test.each<readonly [flags: Flags, problem: string]>([
  [{ store: 'mysql://db.local/ensaio' }, '--store is not the URL of a PostgreSQL database.'],
  [{ store: STORE, data: '.ensaio' }, '--data ".ensaio" and --store do not go together'],
  [{ store: STORE, durable: 'on' }, '--durable "on" and --store do not go together'],
  [{ store: STORE, tls: 'on' }, '--tls "on" and --store do not go together'],
  [{ advertise: 'http://10.0.0.7' }, '--advertise "http://10.0.0.7" is for processes that share'],
  [{ store: STORE, advertise: '10.0.0.7' }, '--advertise "10.0.0.7" is not a valid address.'],
  [{ store: STORE, advertise: 'http://a.test/b' }, 'is not a valid address.'],
  [
    { store: STORE, host: '0.0.0.0', controlToken: TOKEN },
    '--host "0.0.0.0" is not an address at which other nodes reach this one. Give it by --advertise',
  ],
  [{ store: STORE, host: '10.0.0.7' }, '--host "10.0.0.7" needs a --control-token with --store'],
])('refuses %j', (flags, problem) => {
  const problems = problemsOf(flags)

  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(problem)
  expect(problems[0]).not.toContain('secret')
})

test('advertises its own ports, or those that they are mapped to', () => {
  const given = { store: STORE, host: '0.0.0.0', controlToken: TOKEN }
  const addressesBy = (advertise: string) => {
    const { cluster } = parseConfig({ ...given, advertise }, {}).settings
    const { addressOf } = advertised(cluster)
    return [addressOf?.(4400, undefined), addressOf?.(4403, 'conversica')]
  }

  expect(addressesBy('http://10.0.0.7')).toEqual(['http://10.0.0.7:4400', 'http://10.0.0.7:4403'])
  expect(addressesBy('http://node.test:5400')).toEqual([
    'http://node.test:5400',
    'http://node.test:5403',
  ])
  expect(advertised(undefined)).toEqual({})
})

function problemsOf(flags: Flags): readonly string[] {
  try {
    parseConfig(flags, {})
    return []
  } catch (error) {
    return (error as SettingsError).problems // it throws nothing else
  }
}
