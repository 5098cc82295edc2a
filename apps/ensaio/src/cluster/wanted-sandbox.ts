// Reads from the head of a request which sandbox it is for.
import type { IncomingMessage } from 'node:http'
import { headerReader } from '@ensaio/mock-kit'
import type { Mock } from '@ensaio/mock-kit'
import { controlServer } from '../control/control-server.ts'
import type { Asked } from './find-answerer.ts'

type Head = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'socket'>

const MAIN = 'main'

/** Returns the sandbox that the credentials name. Credentials of none are for main to refuse. */
export function sandboxOfService(mock: Pick<Mock, 'sandboxOf'>, head: Head): Asked {
  const { headers, socket } = head
  const { search } = partsOf(head)
  const { remoteAddress } = socket
  const request = { headers: headerReader(headers), search, remoteAddress }
  const sandbox = mock.sandboxOf(request) ?? MAIN
  return { sandbox, otherwise: MAIN }
}

/** Returns the sandbox that a call of the control plane names; `undefined` where it is not about one. */
export function sandboxOfControl(head: Head): Asked | undefined {
  const { path, search } = partsOf(head)
  const route = controlServer.route(head.method ?? '', path)
  if (route.kind !== 'operation') return undefined
  const { operation } = route
  if (operation.path.startsWith('/sandboxes/{sandbox}'))
    return { sandbox: decoded(path.split('/')[2] ?? '') }
  const isOfSandbox = operation.parameters.some(
    (one) => one.in === 'query' && one.name === 'sandbox',
  )
  return isOfSandbox ? { sandbox: new URLSearchParams(search).get('sandbox') ?? MAIN } : undefined
}

function partsOf({ url = '' }: Head): { readonly path: string; readonly search: string } {
  const mark = url.indexOf('?')
  return mark === -1
    ? { path: url, search: '' }
    : { path: url.slice(0, mark), search: url.slice(mark + 1) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // no sandbox has such a name
  }
}
