import { expect, test } from 'vitest'
import { PORT_OFFSET_MAX, portOf, SERVICES } from './services.ts'

test.each(SERVICES)(
  '$service has the slug of its mock, and a sample that exists',
  async (entry) => {
    const { service, contract } = await entry.load()

    expect(service).toBe(entry.service)
    expect(Object.keys(contract.operations)).toContain(entry.sampleOperation)
  },
)

test('ports follow the base, in the order of the list', () => {
  const ports = SERVICES.map(({ service }) => portOf(service, 5000))

  expect(ports).toEqual(SERVICES.map((_, index) => 5001 + index))
  expect(ports.at(-1)).toBe(5000 + PORT_OFFSET_MAX)
  expect(portOf('conversica', 0)).toBe(0)
})
