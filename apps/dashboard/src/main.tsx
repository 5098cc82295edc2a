// The edge of the page: the address, the clock of the browser, the network.
import { render } from 'preact'
import { createControlClient } from '@ensaio/control-client'
import { App } from './shell/app.tsx'
import { StoreContext } from './state/context.ts'
import { parseRoute, route } from './state/route.ts'
import { createStore } from './state/store.ts'
import './styles/base.css'
import './styles/frame.css'
import './styles/flow.css'

const TOKEN_KEY = 'ensaio-control-token'

/** Takes the control token out of the address, where it would be copied along, and keeps it for this tab. */
function takeToken(): string | undefined {
  const { searchParams, pathname, hash } = new URL(location.href)
  const given = searchParams.get('token')
  if (given !== null) {
    sessionStorage.setItem(TOKEN_KEY, given)
    history.replaceState(null, '', `${pathname}${hash}`)
  }
  return sessionStorage.getItem(TOKEN_KEY) ?? undefined
}

const store = createStore({
  control: createControlClient({ baseUrl: new URL('.', location.href).href, token: takeToken() }),
  // oxlint-disable-next-line no-restricted-globals -- the edge of the page
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  nextFrame: (work) => void requestAnimationFrame(work),
})

const readAddress = (): void => {
  route.value = parseRoute(location.hash)
  const { q = '', service = '', kind = '', status = '' } = route.value.query
  store.setFilter({ text: q, service, kind, status })
}
addEventListener('hashchange', readAddress)
readAddress()
void store.open(route.value.query['sandbox'] ?? 'main')

const root = document.querySelector('#app')
if (root !== null) {
  render(
    <StoreContext.Provider value={store}>
      <App />
    </StoreContext.Provider>,
    root,
  )
}
