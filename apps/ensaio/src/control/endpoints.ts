import type { Schemas } from '@ensaio/contracts/control'
import { UnknownNameError } from '@ensaio/mock-kit'
import type { Endpoint, EndpointRecord, Mock, Sandbox } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import type { HandlersOf } from './control-context.ts'

export const endpointHandlers: HandlersOf<
  'listEndpoints' | 'setEndpoints' | 'setEndpoint' | 'deleteEndpoint'
> = {
  listEndpoints: ({ sandbox }, { path }) => ({
    status: 200,
    body: toEndpointList(sandbox, path.service),
  }),

  setEndpoints: ({ sandbox }, { path, body }) => {
    const mock = sandbox.mock(path.service)
    if (mock.endpoints.length === 0) throw noEndpoints(mock)
    const { baseUrl, ...credentials } = body
    // All have the same host, so either the first is refused or none.
    sandbox.together(() => {
      for (const { name, defaultPaths } of Object.values(mock.contract.webhooks)) {
        if (!mock.endpoints.includes(name)) continue
        const url = joinUrl(baseUrl, defaultPaths[0] ?? `/${name}`)
        sandbox.setEndpoint(path.service, name, { url, ...credentials })
      }
    })
    return { status: 200, body: toEndpointList(sandbox, path.service) }
  },

  setEndpoint: ({ sandbox }, { path, body }) => {
    checkTarget(sandbox, path)
    const { service, target } = path
    const endpoint: Endpoint = body
    sandbox.setEndpoint(service, target, endpoint)
    return { status: 200, body: toEndpointView({ target, ...endpoint }) }
  },

  deleteEndpoint: ({ sandbox }, { path }) => {
    checkTarget(sandbox, path)
    sandbox.setEndpoint(path.service, path.target, undefined)
    return { status: 204 }
  },
}

/** Shows an endpoint without its password. */
function toEndpointView(endpoint: EndpointRecord): Schemas['Endpoint'] {
  const { target, url, username, password } = endpoint
  return {
    target,
    url,
    ...(username !== undefined && { username }),
    hasPassword: password !== undefined,
  }
}

function toEndpointList(sandbox: Sandbox, service: string): Schemas['EndpointList'] {
  return { endpoints: [...sandbox.world(service).endpoints.all()].map(toEndpointView) }
}

/** Before the sandbox does, which would write the attempt down. @throws UnknownNameError */
function checkTarget(
  sandbox: Sandbox,
  { service, target }: { readonly service: string; readonly target: string },
): void {
  const { endpoints } = sandbox.mock(service)
  if (!endpoints.includes(target)) throw new UnknownNameError('endpoint', target, endpoints)
}

function noEndpoints({ title }: Mock): ControlRefusalError {
  return new ControlRefusalError({
    status: 404,
    code: 'SANDBOX_NO_ENDPOINTS',
    message: `Failed to register endpoints: ${title} has no endpoints that are registered here. If it sends webhooks, subscribe to them through its own API.`,
  })
}

/** Joins path and base. A text that is not a URL passes as it is: the sandbox refuses it, and says what to give instead. */
function joinUrl(baseUrl: Schemas['EndpointsSetting']['baseUrl'], path: string): string {
  const url = URL.parse(baseUrl)
  if (url === null) return baseUrl
  url.pathname = `${url.pathname.replace(/\/$/, '')}${path}`
  return url.href
}
