import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Store } from './store.ts'

export const StoreContext = createContext<Store | undefined>(undefined)

/** Returns the store of the page. */
export function useStore(): Store {
  const store = useContext(StoreContext)
  if (store === undefined) throw new TypeError('Failed to render: there is no store.')
  return store
}
