import { basePathOf, fitsTemplate } from '../../contract-server/path-template.ts'
import type { Complaints, Proof } from '../proof.ts'
import { ownCredentials } from '../subject/actor-of.ts'
import { expectRefusal } from '../subject/expect-refusal.ts'
import { inSubject } from '../subject/open-subject.ts'
import { send } from '../subject/send.ts'

/** Paths that the spec does not have are refused as documented, with credentials and without. */
export async function answersUnknownPaths(proof: Proof): Promise<Complaints> {
  const [operation] = Object.values(proof.mock.contract.operations)
  if (operation === undefined) return []
  return inSubject(proof, {}, async (subject) => {
    for (const path of unknownPathsOf(proof)) {
      for (const credentials of [ownCredentials(subject, operation), { secrets: [] }]) {
        const target = { kind: 'unknownPath' } as const
        const call = { target, method: 'GET', path, search: '', headers: {} }
        const answer = await send(subject, call, credentials)
        expectRefusal(subject, { call, why: 'there is no such path', answer })
      }
    }
  })
}

function unknownPathsOf({ mock }: Proof): readonly string[] {
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
