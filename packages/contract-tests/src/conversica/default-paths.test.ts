import { conversicaContract } from '@ensaio/contracts/conversica'
import { defaultPaths } from '@ensaio/conversica-client'
import { expect, test } from 'vitest'

test('the receiver listens by default where the spec says that customers usually do', () => {
  const bySpec = Object.values(conversicaContract.webhooks).map(({ name, defaultPaths: paths }) => [
    name,
    // A trailing slash makes no difference to the receiver, so it writes none.
    paths.map((path) => path.replace(/\/$/, '')),
  ])

  expect(defaultPaths).toEqual(Object.fromEntries(bySpec))
})
