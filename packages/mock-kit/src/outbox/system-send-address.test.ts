import { post, startHttp } from '../testing/loopback-receiver.ts'
import { expect, test, vi } from 'vitest'
import { createCallbackPolicy } from './callback-policy.ts'
import { createSystemSend } from './system-send.ts'
import type { Lookup } from './system-send.ts'

test('dials the very address that was checked, and looks it up once', async () => {
  await using receiver = await startHttp((request, response) => response.end(request.headers.host))
  const { port } = new URL(receiver.url)
  const lookup = vi
    .fn<Lookup>()
    .mockResolvedValueOnce([{ address: '127.0.0.1', family: 4 }])
    .mockResolvedValue([{ address: '169.254.169.254', family: 4 }])
  const policy = createCallbackPolicy({ allowedHosts: ['rebinding.test'] })

  const result = await createSystemSend({ policy, lookup })(post(`http://rebinding.test:${port}/`))

  expect(result).toMatchObject({ status: 200, body: `rebinding.test:${port}` })
  expect(lookup).toHaveBeenCalledTimes(1)
})

test('tries the next address when the first refuses', async () => {
  await using receiver = await startHttp((_request, response) => response.end('here'))
  const { port } = new URL(receiver.url)
  const lookup: Lookup = async () => [
    { address: '127.0.0.99', family: 4 },
    { address: '127.0.0.1', family: 4 },
  ]

  const result = await createSystemSend({ policy: createCallbackPolicy(), lookup })(
    post(`http://localhost:${port}/`),
  )

  expect(result).toMatchObject({ kind: 'answered', body: 'here' })
})

test.each([
  ['localhost', '192.168.1.1'],
  ['localhost', '169.254.169.254'],
  ['allowed.test', '169.254.169.254'],
  ['allowed.test', '::ffff:169.254.169.254'],
  ['allowed.test', 'fe80::1'],
  ['allowed.test', '0.0.0.0'],
])('refuses %s when one of its addresses is %s', async (host, address) => {
  const lookup: Lookup = async () => [
    { address: '127.0.0.1', family: 4 },
    { address, family: address.includes(':') ? 6 : 4 },
  ]
  const policy = createCallbackPolicy({ allowedHosts: ['allowed.test'] })

  expect(await createSystemSend({ policy, lookup })(post(`http://${host}:9/`))).toMatchObject({
    kind: 'failed',
    code: 'TARGET_FORBIDDEN',
    message: expect.stringContaining(address),
  })
})

test('does not even look up a host that is not allowed', async () => {
  const lookup = vi.fn<Lookup>()

  const result = await createSystemSend({ policy: createCallbackPolicy(), lookup })(
    post('http://example.com/'),
  )

  expect(result).toMatchObject({ code: 'TARGET_FORBIDDEN' })
  expect(lookup).not.toHaveBeenCalled()
})

test.each<[string, Lookup]>([
  ['fails', () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))],
  ['finds nothing', async () => []],
])('says that the host has no address when the resolver %s', async (_what, lookup) => {
  const policy = createCallbackPolicy()

  expect(await createSystemSend({ policy, lookup })(post('http://localhost/'))).toMatchObject({
    kind: 'failed',
    code: 'TARGET_UNRESOLVED',
  })
})

test('leaves a resolver behind that hangs', async () => {
  const lookup: Lookup = () => new Promise(() => undefined)
  const hanging = createSystemSend({ policy: createCallbackPolicy(), lookup })

  expect(await hanging(post('http://localhost/', { timeoutMs: 20 }))).toMatchObject({
    code: 'TIMEOUT',
  })
})

test('looks no address up that is one already', async () => {
  await using receiver = await startHttp((_request, response) => response.end('here'))
  const lookup = vi.fn<Lookup>().mockResolvedValue([{ address: '169.254.169.254', family: 4 }])
  const send = createSystemSend({ policy: createCallbackPolicy(), lookup })

  expect(await send(post(receiver.url))).toMatchObject({ kind: 'answered', body: 'here' })
  expect(lookup).not.toHaveBeenCalled()
})
