// The names that a command line may hold, as the running sandbox knows them.
import type { ControlClient } from '@ensaio/control-client'
import { SERVICES } from '../services.ts'

/** A person waits for the completion: a sandbox that takes longer is as good as none. */
const PATIENCE_MS = 1_000

const FIXED: Readonly<Record<string, readonly string[]>> = {
  code: ['2xx', '4xx', '5xx', 'none'],
  kind: ['request', 'job', 'action', 'reset', 'delivery'],
  mode: ['real', 'frozen', '60x'],
  shell: ['bash', 'zsh', 'fish', 'powershell'],
  status: ['pending', 'delivered', 'failed'],
  switch: ['on', 'off'],
  effect: ['reset', 'truncate', 'malformedJson', 'silence', 'answerLost', 'drop', 'corrupt'],
}

interface NamesCall {
  readonly control: ControlClient
  readonly sandbox: string
  /** The words before it; the first one may be a service. */
  readonly given: readonly string[]
}

/** Returns the names of a kind; none where there are none, or where no sandbox answers. */
export async function listNames(kind: string, call: NamesCall): Promise<readonly string[]> {
  const fixed = FIXED[kind]
  if (fixed !== undefined) return fixed
  const signal = AbortSignal.timeout(PATIENCE_MS)
  try {
    return await askFor(kind, call, signal)
  } catch {
    // Whatever it was, completion is not the place to report it.
    return kind === 'service' ? SERVICES.map(({ service }) => service) : []
  }
}

async function askFor(
  kind: string,
  { control, sandbox, given }: NamesCall,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const path = { sandbox }
  switch (kind) {
    case 'sandbox':
      return namesOf((await control.listSandboxes({ signal })).sandboxes)
    case 'snapshot':
      return namesOf((await control.listSnapshots({ signal })).snapshots)
    case 'preset':
      return namesOf((await control.listFaultPresets({ signal })).presets)
    case 'fault':
      return (await control.listFaults({ path, signal })).faults.map(({ id }) => id)
    case 'key':
      return (await control.listKeys({ path, signal })).keys.map(({ id }) => id)
    case 'collection': {
      const [service = ''] = given
      return namesOf(
        (await control.listCollections({ path: { ...path, service }, signal })).collections,
      )
    }
    default: {
      const { services } = await control.listServices({ signal })
      if (kind === 'service') return services.map(({ service }) => service)
      const named = services.filter(({ service }) => service === given[0])
      const some = named.length > 0 ? named : services
      if (kind === 'scenario') return unique(some.flatMap((one) => namesOf(one.scenarios)))
      if (kind === 'action') return some.flatMap((one) => namesOf(one.actions))
      if (kind === 'behaviour') return some.flatMap((one) => namesOf(one.behaviours))
      if (kind === 'webhook' || kind === 'target')
        return unique(some.flatMap((one) => namesOf(one.webhooks)))
      return []
    }
  }
}

const namesOf = (list: readonly { readonly name: string }[]): readonly string[] =>
  list.map(({ name }) => name)

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]
