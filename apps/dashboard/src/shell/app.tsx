import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { FlowScreen } from '../flow/flow-screen.tsx'
import { useStore } from '../state/context.ts'
import { route, SCREENS, toHash } from '../state/route.ts'
import type { Screen } from '../state/route.ts'
import { Header } from './header.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { listenToKeys } from './keys.ts'
import { Palette } from './palette.tsx'

const SCREEN_TITLES: Readonly<Record<Screen, string>> = {
  flow: 'Flow',
  journal: 'Journal',
  deliveries: 'Deliveries',
  data: 'Data',
  clock: 'Clock',
  faults: 'Faults',
  coverage: 'Coverage',
  charts: 'Charts',
}

// Flow is there at once; the other screens come when they are asked for.
const LATER: Readonly<Record<Exclude<Screen, 'flow'>, () => Promise<ComponentType>>> = {
  journal: async () => (await import('../journal/journal-screen.tsx')).JournalScreen,
  deliveries: async () => (await import('../deliveries/deliveries-screen.tsx')).DeliveriesScreen,
  data: async () => (await import('../data/data-screen.tsx')).DataScreen,
  clock: async () => (await import('../clock/clock-screen.tsx')).ClockScreen,
  faults: async () => (await import('../faults/faults-screen.tsx')).FaultsScreen,
  coverage: async () => (await import('../coverage/coverage-screen.tsx')).CoverageScreen,
  charts: async () => (await import('../charts/charts-screen.tsx')).ChartsScreen,
}

export function App() {
  const store = useStore()
  const [overlay, setOverlay] = useState<'help' | 'palette' | undefined>(undefined)
  useEffect(() => listenToKeys(store, setOverlay), [store])
  const { screen } = route.value
  return (
    <>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <Header onHelp={() => setOverlay('help')} />
      <nav aria-label="Screens">
        <ul>
          {SCREENS.map((name) => (
            <li key={name}>
              <a
                href={toHash({ screen: name, query: {} })}
                aria-current={name === screen ? 'page' : undefined}
              >
                {SCREEN_TITLES[name]}
                <Badge screen={name} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Problem />
      <main id="content" tabIndex={-1} data-screen={screen}>
        <h1 class="visually-hidden">{SCREEN_TITLES[screen]}</h1>
        {screen === 'flow' ? <FlowScreen /> : <LaterScreen key={screen} load={LATER[screen]} />}
      </main>
      {overlay === 'help' && <HelpDialog onClose={() => setOverlay(undefined)} />}
      {overlay === 'palette' && <Palette onClose={() => setOverlay(undefined)} />}
    </>
  )
}

/** The number of what waits or disturbs, where there is any. */
function Badge({ screen }: { readonly screen: Screen }) {
  const sandbox = useStore().sandbox.value
  if (screen === 'deliveries' && (sandbox?.deliveries.pending ?? 0) > 0) {
    return <span class="pill refused">{sandbox?.deliveries.pending} pending</span>
  }
  if (screen === 'faults' && (sandbox?.faults ?? 0) > 0) {
    return <span class="pill failed">{sandbox?.faults}</span>
  }
  return null
}

function LaterScreen({ load }: { readonly load: () => Promise<ComponentType> }) {
  const store = useStore()
  const [Loaded, setLoaded] = useState<ComponentType | undefined>(undefined)
  useEffect(
    () =>
      void store.attempt(async () => {
        const component = await load()
        setLoaded(() => component)
      }),
    [],
  )
  return Loaded === undefined ? <p class="empty">Loading…</p> : <Loaded />
}

function Problem() {
  const store = useStore()
  if (store.problem.value === undefined) return null
  return (
    <div class="problem" role="alert">
      <p>{store.problem.value}</p>
      <button type="button" onClick={() => (store.problem.value = undefined)}>
        Dismiss
      </button>
    </div>
  )
}
