import { controlContract } from '@ensaio/contracts/control'
import type { Mock } from '@ensaio/mock-kit'
import { REFERENCE_CSS } from './reference-css.ts'
import { renderIndex, renderReference } from './render-reference.ts'
import type { Reference } from './render-reference.ts'

/** Nothing runs in these pages, and nothing leaves them. */
const POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Answers a request below /docs; `undefined` where there is no such page. */
export function answerReference(mocks: readonly Mock[], request: Request): Response | undefined {
  const path = new URL(request.url).pathname.replace(/^\/docs\/?/, '')
  const references: readonly Reference[] = [
    ...mocks.map(({ service, title, contract }) => ({ slug: service, title, contract })),
    { slug: 'control', title: 'Ensaio control plane', contract: controlContract },
  ]
  const answer = (type: string, body: string): Response =>
    new Response(request.method === 'HEAD' ? null : body, {
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-cache',
        'content-security-policy': POLICY,
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
    })
  if (path === '') return answer('text/html', renderIndex(references))
  if (path === 'reference.css') return answer('text/css', REFERENCE_CSS)
  const reference = references.find(({ slug }) => path === slug || path === `${slug}.json`)
  if (reference === undefined) return undefined
  return path.endsWith('.json')
    ? answer('application/json', JSON.stringify(reference.contract.document))
    : answer('text/html', renderReference(reference))
}
