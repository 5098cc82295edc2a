import { basePathOf, fitsTemplate } from '../../contract-server/contract-server.ts'
import type { Findings, Suite } from '../suite.ts'
import { ownCredentials } from '../harness/actor-of.ts'
import { expectRefusal } from '../harness/expect-refusal.ts'
import { withHarness } from '../harness/harness.ts'
import { send } from '../harness/send.ts'

/** Checks that unknown paths are refused as documented, with and without credentials. */
export async function answersUnknownPaths(suite: Suite): Promise<Findings> {
  const [operation] = Object.values(suite.mock.contract.operations)
  if (operation === undefined) return []
  return withHarness(suite, {}, async (harness) => {
    for (const path of unknownPathsOf(suite)) {
      for (const credentials of [ownCredentials(harness, operation), { secrets: [] }]) {
        const target = { kind: 'unknownPath' } as const
        const call = { target, method: 'GET', path, search: '', headers: {} }
        const answer = await send(harness, call, credentials)
        expectRefusal(harness, { call, why: 'there is no such path', answer })
      }
    }
  })
}

function unknownPathsOf({ mock }: Suite): readonly string[] {
  const base = basePathOf(mock.contract.document)
  const templates = Object.values(mock.contract.operations).map(({ path }) => `${base}${path}`)
  const paths = [
    '/',
    `${base}/no-such-path`,
    ...templates.map((template) => `${template.replaceAll(/[{}]/g, '')}/no/such/path`),
  ]
  return [...new Set(paths)].filter(
    (path) => !templates.some((template) => fitsTemplate(template, path)),
  )
}
