import { expect, test } from 'vitest'
import { toCallbackDate } from './callback-date.ts'

test('writes whole seconds with an offset', () => {
  expect(toCallbackDate(Date.parse('2019-05-10T05:57:44.987Z'))).toBe('2019-05-10T05:57:44+00:00')
})
