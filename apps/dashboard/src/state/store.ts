// Everything that the page knows, as signals. Screens read it; only this file and its actions write it.
import { batch, computed, signal } from '@preact/signals'
import type { ControlClient } from '@ensaio/control-client'
import type { AdvanceProgress, Entry, Sandbox, Service } from '../api/control-types.ts'
import { followEntries } from '../api/follow-entries.ts'
import type { Connection, EntryFollower } from '../api/follow-entries.ts'
import { createBatches } from './batches.ts'
import { createEntryList } from './entry-list.ts'

export interface StoreOptions {
  readonly control: ControlClient
  readonly wait: (ms: number) => Promise<void>
  /** Runs the work before the next frame is drawn. */
  readonly nextFrame: (work: () => void) => void
}

export type Store = ReturnType<typeof createStore>

/** The clock and the counts are read again at most this often. */
const REFRESH_MS = 500

export function createStore({ control, wait, nextFrame }: StoreOptions) {
  const state = createState()
  const list = createEntryList()
  const selectedId = signal<string | undefined>(undefined)
  const { sandboxName, problem, connection } = state

  const report = (error: unknown): void => {
    problem.value = error instanceof Error ? error.message : String(error)
  }
  /** Runs a call that nobody asked for and shows its failure; what is shown already stays. */
  const load = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work()
    } catch (error) {
      report(error)
      return undefined
    }
  }
  /** Runs a call that the person asked for, and shows its failure in the place of an older one. */
  const attempt = <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    problem.value = undefined
    return load(work)
  }
  const refresh = async (): Promise<void> => {
    const [one, { sandboxes }] = await Promise.all([
      control.getSandbox({ path: { sandbox: sandboxName.value } }),
      control.listSandboxes(),
    ])
    batch(() => {
      state.sandbox.value = one
      state.sandboxes.value = sandboxes
    })
  }
  let isRefreshing = false
  const refreshSoon = (): void => {
    if (isRefreshing) return
    isRefreshing = true
    void wait(REFRESH_MS).then(async () => {
      isRefreshing = false
      await refresh().catch(() => undefined) // the connection's state tells of it
    })
  }
  const follower = (): EntryFollower => ({
    // Entries that arrive between two frames are drawn together.
    onEntries: createBatches<Entry>(nextFrame, (entries) => {
      list.add(entries)
      refreshSoon()
    }),
    onAdvance: (progress) => {
      state.advance.value = progress.ended === true ? undefined : progress
      refreshSoon()
    },
    onGap: () => {
      state.isGapped.value = true
    },
    onConnection: (next) => {
      connection.value = next
      if (next.kind === 'live') void refresh().catch(report)
    },
  })

  let following = new AbortController()
  /** Shows another sandbox. */
  const open = async (name: string): Promise<void> => {
    following.abort()
    following = new AbortController()
    const { signal: isOver } = following
    batch(() => {
      list.clear()
      sandboxName.value = name
      selectedId.value = undefined
      state.isGapped.value = false
    })
    await attempt(async () => {
      const { services } = await control.listServices({ query: { sandbox: name } })
      state.services.value = services
      await refresh()
    })
    void attempt(() => followEntries(control, name, follower(), isOver))
  }

  return {
    ...state,
    ...list,
    control,
    /** The parts of an address that name the sandbox. */
    path: computed(() => ({ sandbox: sandboxName.value })),
    selectedId,
    selected: computed(() => {
      void list.version.value
      return list.entries().find(({ id }) => id === selectedId.value)
    }),
    attempt,
    load,
    refresh,
    open,
  }
}

function createState() {
  return {
    sandboxName: signal('main'),
    sandbox: signal<Sandbox | undefined>(undefined),
    sandboxes: signal<readonly Sandbox[]>([]),
    services: signal<readonly Service[]>([]),
    connection: signal<Connection>({ kind: 'connecting' }),
    advance: signal<AdvanceProgress | undefined>(undefined),
    /** The failure of the last call that the person asked for. */
    problem: signal<string | undefined>(undefined),
    /** True once the journal forgot entries before the page saw them. */
    isGapped: signal(false),
  }
}
