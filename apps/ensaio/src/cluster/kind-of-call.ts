// Recognises the calls of the control plane that make records by the thousand, and so may keep a node from everything else for seconds.
import type { Schemas } from '@ensaio/contracts/control'
import type { SandboxDirectory, ServedCall } from '@ensaio/mock-kit'
import { worldsOf } from '../sandboxes/worlds-of.ts'
import { ANY_LENGTH } from './slow-work.ts'

/** A body of fewer bytes holds no more than a few hundred records. */
const LARGE_BYTES = 64 * 1024

/** Returns the kind of the work that a call asks for, see `SlowWork`; `undefined` where it is fast. */
export function kindOfCall(
  { operation, request, path, query, body }: ServedCall,
  { find }: Pick<SandboxDirectory, 'find'>,
): string | undefined {
  if (isLarge(request)) return ANY_LENGTH
  switch (operation.id) {
    case 'createSandbox': {
      const { fork, snapshot, scenario, seed } = (body ?? {}) as Schemas['SandboxDraft'] // by the spec
      // What is there already is copied fast.
      return fork === undefined ? JSON.stringify([snapshot, scenario, seed]) : undefined
    }
    case 'resetSandbox': {
      // It begins as before where the body does not say otherwise, and with the fixtures that it began with.
      const sandbox = find(String(path['sandbox']))
      const worlds = sandbox === undefined ? [] : worldsOf(sandbox)
      const before = worlds.map(({ scenario, seed }) => [scenario, seed])
      return JSON.stringify([sandbox?.name, body, before])
    }
    case 'diffSnapshot':
    case 'exportSnapshot':
    case 'loadSnapshot':
      return JSON.stringify([operation.id, path['snapshot'], query['to']])
    default:
      return undefined
  }
}

function isLarge({ headers }: Request): boolean {
  const length = headers.get('content-length')
  return length === null ? headers.has('transfer-encoding') : Number(length) > LARGE_BYTES
}
