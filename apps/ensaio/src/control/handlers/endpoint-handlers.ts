import type { Schemas } from '@ensaio/contracts/control'
import { UnknownNameError } from '@ensaio/mock-kit'
import type { Endpoint, Sandbox } from '@ensaio/mock-kit'
import type { ControlHandlers } from '../control-handler.ts'
import { findSandbox } from '../find.ts'
import { toEndpointList, toEndpointView } from '../views/endpoint-view.ts'

export const endpointHandlers = {
  listEndpoints: (context, { path }) => ({
    status: 200,
    body: toEndpointList(findSandbox(context, path.sandbox), path.service),
  }),

  setEndpoints: (context, { path, body }) => {
    const sandbox = findSandbox(context, path.sandbox)
    const { baseUrl, ...credentials } = body
    // All have the same host, so either the first is refused or none.
    for (const { name, usualPaths } of Object.values(
      sandbox.mock(path.service).contract.webhooks,
    )) {
      const url = joinUrl(baseUrl, usualPaths[0] ?? `/${name}`)
      sandbox.setEndpoint(path.service, name, { url, ...credentials })
    }
    return { status: 200, body: toEndpointList(sandbox, path.service) }
  },

  setEndpoint: (context, { path, body }) => {
    const { sandbox, service, target } = findTarget(findSandbox(context, path.sandbox), path)
    const endpoint: Endpoint = body
    sandbox.setEndpoint(service, target, endpoint)
    return { status: 200, body: toEndpointView({ target, ...endpoint }) }
  },

  deleteEndpoint: (context, { path }) => {
    const { sandbox, service, target } = findTarget(findSandbox(context, path.sandbox), path)
    sandbox.setEndpoint(service, target, undefined)
    return { status: 204 }
  },
} satisfies Pick<
  ControlHandlers,
  'listEndpoints' | 'setEndpoints' | 'setEndpoint' | 'deleteEndpoint'
>

interface Target {
  readonly service: string
  readonly target: string
}

function findTarget(sandbox: Sandbox, { service, target }: Target): Target & { sandbox: Sandbox } {
  const { webhooks } = sandbox.mock(service)
  if (!webhooks.includes(target)) throw new UnknownNameError('webhook', target, webhooks)
  return { sandbox, service, target }
}

/** What is no URL is handed on as it is: the sandbox says so, and what to give instead. */
function joinUrl(baseUrl: Schemas['EndpointsSetting']['baseUrl'], path: string): string {
  const url = URL.parse(baseUrl)
  if (url === null) return baseUrl
  url.pathname = `${url.pathname.replace(/\/$/, '')}${path}`
  return url.href
}
