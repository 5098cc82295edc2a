import type { Schemas } from '@ensaio/contracts/control'
import type { EndpointRecord, Sandbox } from '@ensaio/mock-kit'

/** An endpoint without its password. */
export function toEndpointView({
  target,
  url,
  username,
  password,
}: EndpointRecord): Schemas['Endpoint'] {
  return {
    target,
    url,
    ...(username !== undefined && { username }),
    hasPassword: password !== undefined,
  }
}

export function toEndpointList(sandbox: Sandbox, service: string): Schemas['EndpointList'] {
  return { endpoints: [...sandbox.world(service).endpoints.all()].map(toEndpointView) }
}
