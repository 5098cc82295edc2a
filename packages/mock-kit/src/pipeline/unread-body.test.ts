import { expect, test } from 'vitest'
import type { Problems } from '../definition/problems.ts'
import { createSandboxDirectory } from '../sandbox/create-sandbox.ts'
import { errorReply } from '../testing/shop/errors/problems.ts'
import { shop as shopMock } from '../testing/shop/shop-mock.ts'
import { jsonPost, openShop } from '../testing/shop-sandbox.ts'
import { createMockApp } from './mock-app.ts'
import { CROWDED_OUT, TOO_LARGE } from './unread-body.ts'
import type { Unread } from './unread-body.ts'

const overloaded = { overloaded: () => errorReply(400, 'busy') }
const CASES: readonly (readonly [Unread, Partial<Problems>, number, string, string[]])[] = [
  [TOO_LARGE, overloaded, 413, 'more than', []],
  [CROWDED_OUT, overloaded, 400, 'busy', [expect.stringContaining('too many others')]],
  [CROWDED_OUT, {}, 413, 'more than', [expect.stringContaining('too many others')]],
]

test.each(CASES)(
  'refuses a body that was not read to its end: %s (%#)',
  async (...[unread, problems, status, said, warnings]) => {
    await using shop = openShop()
    const mock = { ...shopMock, problems: { ...shopMock.problems, ...problems } }
    const app = createMockApp(mock, {
      directory: createSandboxDirectory(shop.sandbox),
      timers: { after: () => () => undefined },
      stopwatchMs: () => 0,
      transportOf: () => ({ readBody: async () => unread }),
    })
    const order = jsonPost({ id: 'o1', item: 'tea' })

    const response = await app.fetch(
      new Request('http://shop.test/api/orders?key=main-shop-key', order),
    )

    expect(response.status).toBe(status)
    expect(await response.text()).toContain(said)
    const id = response.headers.get('x-ensaio-request-id') ?? ''
    expect(shop.sandbox.journal.find(id)).toMatchObject({ answer: { status }, warnings })
  },
)
