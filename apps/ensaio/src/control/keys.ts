// The credentials of a sandbox, as its users make, limit and revoke them.
import type { Schemas } from '@ensaio/contracts/control'
import { UnknownNameError } from '@ensaio/mock-kit'
import type { Mock, Sandbox } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { checkServiceFilter } from './control-context.ts'
import type { HandlersOf } from './control-context.ts'

export const keyHandlers: HandlersOf<'listKeys' | 'createKey' | 'limitKey' | 'revokeKey'> = {
  listKeys: async ({ sandbox }, { query: { service } }) => {
    checkServiceFilter(sandbox, service)
    const keys = keysOf(sandbox).filter((key) => (service ?? key.service) === key.service)
    return { status: 200, body: { keys: keys.map(toKeyView) } }
  },

  createKey: async ({ sandbox }, { body: { service, input = {} } }) => {
    const mock = sandbox.mock(service)
    if (mock.keys === undefined) throw unchangeable(mock)
    sandbox.runAction(service, mock.keys.creation, input)
    // Of a service that has but one, the new key is that one.
    const made = keysOf(sandbox).findLast((key) => key.service === service)
    if (made === undefined) throw unchangeable(mock)
    return { status: 201, body: toKeyView(made) }
  },

  limitKey: async ({ sandbox }, { path, body: { perMinute } }) => {
    const { service, number } = findKey(sandbox, path.key)
    sandbox.limitKey(service, number, perMinute ?? undefined)
    return { status: 200, body: toKeyView(findKey(sandbox, path.key)) }
  },

  revokeKey: async ({ sandbox }, { path }) => {
    const { service, number } = findKey(sandbox, path.key)
    const mock = sandbox.mock(service)
    if (mock.keys === undefined) throw unchangeable(mock)
    const { action, input } = mock.keys.revocation(number)
    sandbox.runAction(service, action, input)
    return { status: 204 }
  },
}

interface SandboxKey {
  readonly service: string
  readonly number: number
  readonly credentials: Readonly<Record<string, string>>
  readonly perMinute: number | undefined
}

/** Lists the valid keys; that of a service whose credentials never change is the first. */
function keysOf(sandbox: Sandbox): readonly SandboxKey[] {
  return sandbox.mocks.flatMap((mock) => {
    const { service, keys } = mock
    const world = sandbox.world(service)
    const listed = keys?.list(world) ?? [{ number: 1, credentials: mock.credentialsIn(world) }]
    return listed.map((key) => ({
      ...key,
      service,
      perMinute: world.keyLimits.get(String(key.number))?.perMinute,
    }))
  })
}

function findKey(sandbox: Sandbox, id: string): SandboxKey {
  const keys = keysOf(sandbox)
  const found = keys.find((key) => idOf(key) === id)
  if (found === undefined) throw new UnknownNameError('key', id, keys.map(idOf))
  return found
}

function idOf({ service, number }: SandboxKey): string {
  return `${service}-${number}`
}

function toKeyView(key: SandboxKey): Schemas['Key'] {
  const { service, credentials, perMinute } = key
  return { id: idOf(key), service, credentials, ...(perMinute !== undefined && { perMinute }) }
}

function unchangeable({ title }: Mock): ControlRefusalError {
  return new ControlRefusalError({
    status: 409,
    code: 'SANDBOX_KEY_REFUSED',
    message: `Failed to change the keys of ${title}: its credentials never change. Use those that it has.`,
  })
}
