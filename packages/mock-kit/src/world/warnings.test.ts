import { expect, test } from 'vitest'
import { addWarning } from './warnings.ts'

test('keeps the first hundreds of warnings, and says that there were more', () => {
  let list: string[] | undefined
  for (let index = 0; index < 2_000; index += 1) list = addWarning(list, `warning ${index}`)

  expect(list).toHaveLength(501)
  expect(list?.[499]).toBe('warning 499')
  expect(list?.[500]).toBe('more than 500 warnings: the others are not kept')
})
