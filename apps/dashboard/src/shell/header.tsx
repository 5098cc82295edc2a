import { formatDay, formatTime } from '../format/format-time.ts'
import { useStore } from '../state/context.ts'

const ADVANCES = [
  ['10m', '+10 min'],
  ['1h', '+1 h'],
  ['1d', '+1 d'],
  ['7d', '+7 d'],
] as const

/** The sandbox, its time, and the state of the connection: what one wants to see on every screen. */
export function Header({ onHelp }: { readonly onHelp: () => void }) {
  return (
    <header>
      <span class="brand">
        <Mark />
        <span class="name">Ensaio</span>
      </span>
      <SandboxChooser />
      <Clock />
      <span class="tools">
        <ConnectionState />
        <a class="button quiet" href="docs">
          API reference
        </a>
        <button type="button" class="quiet" aria-label="Keyboard shortcuts" onClick={onHelp}>
          ?
        </button>
      </span>
    </header>
  )
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke-linecap="round">
      <rect width="32" height="32" rx="8" fill="#0f766e" />
      <path d="M9 7v18M23 7v18" stroke="#99f6e4" stroke-width="2" />
      <path
        d="M9 12h11m-3-3 3 3-3 3M23 20H12m3-3-3 3 3 3"
        stroke="#fff"
        stroke-width="2"
        stroke-linejoin="round"
      />
    </svg>
  )
}

function SandboxChooser() {
  const store = useStore()
  /** Makes a copy of the sandbox, with credentials of its own, and shows it. */
  const fork = (): void =>
    void store.attempt(async () => {
      const { name } = await store.control.createSandbox({
        body: { fork: store.sandboxName.value },
      })
      await store.open(name)
    })
  const reset = (): void => {
    if (!confirm('Reset the sandbox? Its records, deliveries and planned events start over.'))
      return
    void store.attempt(async () => {
      await store.control.resetSandbox({ path: store.path.value })
      await store.refresh()
    })
  }
  return (
    <span class="sandbox">
      <label>
        <span class="visually-hidden">Sandbox</span>
        <select
          value={store.sandboxName.value}
          onChange={(event) => void store.open(event.currentTarget.value)}
        >
          {store.sandboxes.value.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <button type="button" class="quiet" onClick={fork}>
        Fork
      </button>
      <button type="button" class="quiet" onClick={reset}>
        Reset
      </button>
    </span>
  )
}

function Clock() {
  const store = useStore()
  const sandbox = store.sandbox.value
  const advance = (duration: string): void =>
    void store.attempt(async () => {
      await store.control.advanceClock({ path: store.path.value, body: { duration } })
      await store.refresh()
    })
  return (
    <span class="clock">
      {sandbox !== undefined && (
        <span class="now" title="The time in the sandbox, in UTC">
          <span class="day">{formatDay(sandbox.clock.now)}</span>{' '}
          <time dateTime={sandbox.clock.now}>{formatTime(sandbox.clock.now)}</time>{' '}
          <span class="pill">{sandbox.clock.mode}</span>
        </span>
      )}
      <span class="segments" role="group" aria-label="Advance the clock">
        {ADVANCES.map(([duration, label]) => (
          <button key={duration} type="button" onClick={() => advance(duration)}>
            {label}
          </button>
        ))}
      </span>
      <AdvanceBar />
    </span>
  )
}

function AdvanceBar() {
  const store = useStore()
  const progress = store.advance.value
  if (progress === undefined) return null
  const [from, to, now] = [progress.from, progress.to, progress.now].map((at) => Date.parse(at))
  const done = ((now ?? 0) - (from ?? 0)) / Math.max(1, (to ?? 0) - (from ?? 0))
  return (
    <span class="advancing">
      <progress aria-label="Advancing the clock" value={done} />
      <button
        type="button"
        onClick={() =>
          void store.attempt(() => store.control.cancelAdvance({ path: store.path.value }))
        }
      >
        Stop
      </button>
    </span>
  )
}

function ConnectionState() {
  const { connection } = useStore()
  const state = connection.value
  const text = { connecting: 'Connecting…', live: 'Live', lost: 'Connection lost' }[state.kind]
  return (
    <span
      class={`connection ${state.kind}`}
      role="status"
      title={state.kind === 'lost' ? state.why : ''}
    >
      {text}
    </span>
  )
}
