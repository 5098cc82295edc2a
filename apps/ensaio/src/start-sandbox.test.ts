import { expect, expectTypeOf, test } from 'vitest'
import { listen } from './host/system-listen.ts'
import { PORT_OFFSET_MAX } from './services.ts'
import { startSandbox } from './start-sandbox.ts'
import { openSandbox } from './testing/open-sandbox.ts'

test('any number run side by side and do not meet', async () => {
  await using one = await openSandbox()
  await using other = await openSandbox()

  await one.saveLead()
  await one.sandbox.advance('1h')

  expect(one.sandbox.deliveries().length).toBeGreaterThan(0)
  expect(other.sandbox.deliveries()).toEqual([])
  expect(other.sandbox.clock().now).toBe('2026-03-02T09:00:00.000Z')
})

test('the same seed and the same requests give the same callbacks', async () => {
  await using one = await openSandbox({ seed: 5 })
  await using other = await openSandbox({ seed: 5 })

  for (const running of [one, other]) {
    await running.saveLead({ email: 'anna@example.com' })
    await running.sandbox.advance('7d')
  }

  const bodies = one.sandbox.deliveries().map(({ body }) => body)
  expect(bodies.length).toBeGreaterThan(0)
  expect(other.sandbox.deliveries().map(({ body }) => body)).toEqual(bodies)
})

test('controls the sandbox without a socket, in the words of the control plane', async () => {
  await using running = await openSandbox()
  const { sandbox } = running

  const fault = sandbox.addFault({
    service: 'conversica',
    on: 'request',
    when: { first: 1 },
    effect: { kind: 'status', status: 429, headers: { 'retry-after': '2' } },
  })
  const disturbed = await running.saveLead()
  const undisturbed = await running.saveLead()

  expect([disturbed.status, undisturbed.status]).toEqual([429, 200])
  expect(disturbed.headers.get('retry-after')).toBe('2')
  expect(sandbox.faults()).toEqual([{ ...fault, matched: 2, hits: 1, remaining: 0 }])
  sandbox.deleteFault(fault.id)
  expect(sandbox.faults()).toEqual([])
  expect(() => sandbox.deleteFault(fault.id)).toThrow('Failed to find the fault rule')
})

test('a reset fault breaks the connection off', async () => {
  await using running = await openSandbox()
  running.sandbox.addFault({ service: 'conversica', on: 'request', effect: { kind: 'reset' } })

  const failure = await running.saveLead().catch((error: unknown) => error)

  expect(failure).toMatchObject({ cause: { code: 'ECONNRESET' } })
})

test('an instant in place of now, and a scenario for each service', async () => {
  await using running = await startSandbox({
    clock: 'frozen',
    at: new Date('2026-05-01T00:00:00Z'),
    scenario: { conversica: 'busy' },
  })

  expect(running.sandbox.clock()).toEqual({ mode: 'frozen', now: '2026-05-01T00:00:00.000Z' })
  expect(running.sandbox.describe().services).toContainEqual(
    expect.objectContaining({ service: 'conversica', scenario: 'busy' }),
  )
})

test('refuses an invalid date, and time that runs backwards', async () => {
  await expect(startSandbox({ at: new Date(Number.NaN) })).rejects.toThrow(/is not a valid instant/)
  await using running = await startSandbox({ scenario: 'empty' })

  await expect(running.sandbox.advance(-1)).rejects.toThrow('/ms: expected at least 0, got -1')
})

test('wrong options fail at once, all of them', async () => {
  const start = startSandbox({ seed: -1, portBase: 1e9, scenario: 'a=b=c' })

  await expect(start).rejects.toMatchObject({ problems: { length: 3 } })
})

test('an unknown scenario is refused with the nearest', async () => {
  await expect(startSandbox({ scenario: 'bsy' })).rejects.toThrow('Did you mean busy?')
})

test('a scenario that only some services have is refused with the way to ask for it there', async () => {
  await expect(startSandbox({ scenario: 'huge' })).rejects.toThrow(
    'Ask for it where there is one: zenvia-chat=huge.',
  )
})

test('a taken port is named', async () => {
  const place = { name: 'another program', host: '127.0.0.1', fetch: () => new Response() }
  const { port, close } = await listen({ ...place, port: 0 })
  await using _taken = { [Symbol.asyncDispose]: close }

  // Conversica's port is the last of the services'.
  const start = startSandbox({ only: ['conversica'], portBase: port - PORT_OFFSET_MAX })

  await expect(start).rejects.toThrow(
    `Failed to start Conversica on port ${port} of 127.0.0.1: another program listens there`,
  )
})

test('stopping lets an open request finish, ends what hangs, and frees the ports', async () => {
  const running = await openSandbox()
  running.sandbox.addFault({ service: 'conversica', on: 'request', effect: { kind: 'silence' } })
  const hanging = running.saveLead().catch(() => 'broken off')

  await running.stop()

  await expect(hanging).resolves.toBe('broken off')
  await expect(running.stop()).resolves.toBeUndefined()
  await expect(fetch(`${running.urls.control}/health`)).rejects.toThrow('fetch failed')
})

test('credentials have the type of their service', async () => {
  await using running = await startSandbox({ scenario: 'empty' })
  const { credentials } = running

  expectTypeOf(credentials.conversica.username).toBeString()
  expectTypeOf(credentials['zenvia-chat']).toEqualTypeOf<{ readonly token: string }>()
  expect(credentials['zenvia-conversion']['api-key']).toBe('main-conversion-key')
})

test('options are taken as they are, and refused with what was given', async () => {
  const start = startSandbox({
    only: ['conversika' as 'conversica'],
    seed: 0.5,
    clock: '0x',
    at: 'noon',
    host: 'a b',
    portBase: 65_535,
    allowCallbacks: ['169.254.169.254'],
    scenario: {},
  })

  await expect(start).rejects.toMatchObject({
    problems: expect.arrayContaining([
      expect.stringMatching(/^only \["conversika"\] names .* Did you mean conversica\?$/),
      expect.stringMatching(/^seed 0\.5 is not a valid seed\./),
      expect.stringMatching(/^clock "0x" is not a valid clock\./),
      expect.stringMatching(/^at "noon" is not a valid instant\./),
      expect.stringMatching(/^host "a b" is not a valid host\./),
      expect.stringMatching(/^portBase 65535 is not a valid port base\./),
      expect.stringMatching(/^allowCallbacks \["169\.254\.169\.254"\] is refused:/),
      expect.stringMatching(/^scenario \{\} names no scenario\./),
    ]),
  })
  await expect(start).rejects.toMatchObject({ problems: { length: 8 } })
})

test.each([
  [undefined, '1'],
  [false, null],
])('counts what was read otherwise than written, unless told not to: %s', async (isOn, sent) => {
  await using running = await startSandbox({
    only: ['zenvia-chat'],
    ...(isOn !== undefined && { warningsHeader: isOn }),
  })
  const { token } = running.credentials['zenvia-chat']

  const url = `${running.urls['zenvia-chat']}/api/ms/external/ongoing?token=${token}&odd=1`
  const answer = await fetch(url)

  expect(answer.headers.get('x-ensaio-warnings')).toBe(sent)
})
