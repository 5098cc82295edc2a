import { expect, test } from 'vitest'
import { zenviaConversionMock } from '../zenvia-conversion-mock.ts'

test('refuses by a documented answer where the world is full, whatever the operation', () => {
  const { server, problems } = zenviaConversionMock
  const reply = problems.full?.()
  if (reply === undefined) throw new Error('a full world has no answer')

  for (const operation of Object.values(server.contract.operations)) {
    expect(server.check({ kind: 'operation', operation }, reply)).toBe(reply)
  }
})
