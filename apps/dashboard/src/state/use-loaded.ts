import { useEffect, useRef, useState } from 'preact/hooks'
import { useStore } from './context.ts'

/**
 * Loads something of the control plane, and again whenever something happened in the sandbox.
 *
 * @returns the value, and a function that loads it now
 */
export function useLoaded<Value>(
  load: () => Promise<Value>,
  dependencies: readonly unknown[] = [],
): readonly [Value | undefined, () => Promise<void>] {
  const store = useStore()
  const [value, setValue] = useState<Value | undefined>(undefined)
  const asked = useRef(0)
  const reload = async (): Promise<void> => {
    asked.current += 1
    const own = asked.current
    const loaded = await store.load(load)
    // An answer that comes behind a later one is of yesterday.
    if (loaded !== undefined && own === asked.current) setValue(loaded)
  }
  // The sandbox is read again after each change, at most twice a second.
  const { sandbox } = store
  useEffect(() => void reload(), [sandbox.value, ...dependencies])
  return [value, reload]
}
