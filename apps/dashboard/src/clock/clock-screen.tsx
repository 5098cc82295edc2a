import { useState } from 'preact/hooks'
import { LIST_MAX } from '../api/control-types.ts'
import type { Clock, ClockSetting } from '../api/control-types.ts'
import { formatDay, formatDuration, formatTime } from '../format/format-time.ts'
import { useStore } from '../state/context.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { toAgenda } from './agenda.ts'
import type { AgendaItem } from './agenda.ts'
import { AgendaList } from './agenda-list.tsx'
import './clock.css'
import { TimeLine } from './time-line.tsx'
import { submitting } from '../shell/submitting.ts'

const NOTHING: readonly AgendaItem[] = []

/** The sandbox's time: how it runs, what falls due, and ways to let it pass. */
export function ClockScreen() {
  const store = useStore()
  const path = store.path.value
  const [agenda = NOTHING] = useLoaded(async () => {
    const [{ jobs }, { deliveries }] = await Promise.all([
      store.control.listJobs({ path, query: { limit: LIST_MAX } }),
      store.control.listDeliveries({ path, query: { status: 'pending', limit: LIST_MAX } }),
    ])
    return toAgenda(jobs, deliveries)
  }, [path])
  const [passed, setPassed] = useState<string | undefined>(undefined)
  const [ahead, setAhead] = useState(0)
  const clock = store.sandbox.value?.clock
  if (clock === undefined) return <p class="empty">Loading…</p>
  const now = Date.parse(clock.now)
  const advanceTo = (instant: number): void =>
    void store.attempt(async () => {
      const done = await store.control.advanceClock({
        path,
        body: { ms: Math.max(0, instant - now) },
      })
      setAhead(0)
      setPassed(
        `${formatDuration(Math.max(0, instant - now))} passed: ${done.jobs} jobs ran, ${done.attempts} webhooks were sent.`,
      )
      await store.refresh()
    })
  return (
    <section class="page">
      <div class="page-head">
        <div>
          <h2 class="clock-now">
            {formatDay(clock.now)} <time>{formatTime(clock.now)}</time>
          </h2>
          <p>The time in the sandbox, in UTC: the vendors and their webhooks go by it.</p>
        </div>
        <ModeButtons clock={clock} />
      </div>
      <article class="card">
        <div class="card-head">
          <h3>The time ahead</h3>
          <AdvanceForm clock={clock} onPick={advanceTo} />
        </div>
        <TimeLine now={now} agenda={agenda} ahead={ahead} onMove={setAhead} onPick={advanceTo} />
        {passed !== undefined && <p role="status">{passed}</p>}
      </article>
      <article class="card">
        <h3>What falls due</h3>
        <AgendaList now={now} agenda={agenda} ahead={ahead} onPick={advanceTo} />
      </article>
    </section>
  )
}

const MODES = [
  { title: 'real', setting: { mode: 'real' } },
  { title: 'frozen', setting: { mode: 'frozen' } },
  { title: 'a minute a second', setting: { mode: 'scaled', factor: 60 } },
  { title: 'an hour a second', setting: { mode: 'scaled', factor: 3_600 } },
] as const

function ModeButtons({ clock }: { readonly clock: Clock }) {
  const store = useStore()
  const set = (setting: ClockSetting): void =>
    void store.attempt(async () => {
      await store.control.setClock({ path: store.path.value, body: setting })
      await store.refresh()
    })
  return (
    <div class="segments" role="group" aria-label="Mode of the clock">
      {MODES.map(({ title, setting }) => (
        <button
          key={title}
          type="button"
          aria-pressed={
            clock.mode === setting.mode &&
            (setting.mode !== 'scaled' || clock.factor === setting.factor)
          }
          onClick={() => set(setting)}
        >
          {title}
        </button>
      ))}
    </div>
  )
}

function AdvanceForm({
  clock,
  onPick,
}: {
  readonly clock: Clock
  readonly onPick: (instant: number) => void
}) {
  const [until, setUntil] = useState('')
  return (
    <form class="row" onSubmit={submitting(() => onPick(Date.parse(`${until}Z`)))}>
      <label class="row">
        Advance to (UTC)
        <input
          type="datetime-local"
          required
          min={clock.now.slice(0, 16)}
          value={until}
          onInput={(event) => setUntil(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Advance</button>
    </form>
  )
}
