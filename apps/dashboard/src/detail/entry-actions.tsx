import { useState } from 'preact/hooks'
import type { Entry, Service } from '../api/control-types.ts'
import { useStore } from '../state/context.ts'
import { toHash } from '../state/route.ts'
import { CopyButton } from './copy-button.tsx'
import type { SendAgain } from './send-again.tsx'
import { toCurl, toReplay } from './to-curl.ts'
import { toTest } from './to-test.ts'

/** The things that one can do with an entry: copy it, repeat it, disturb its like. */
export function EntryActions({ entry }: { readonly entry: Entry }) {
  const store = useStore()
  const service = store.services.value.find((one) => one.service === entry.service)
  const { delivery, service: slug } = entry
  return (
    <p class="actions">
      {service !== undefined && <RequestActions entry={entry} service={service} />}
      {delivery !== undefined && (
        <button
          type="button"
          onClick={() =>
            void store.attempt(() =>
              store.control.redeliver({ path: { ...store.path.value, service: slug, delivery } }),
            )
          }
        >
          Redeliver
        </button>
      )}
      {(entry.kind === 'request' || entry.kind === 'delivery') && (
        <a class="button" href={toHash({ screen: 'faults', query: toFaultQuery(entry) })}>
          Make a fault of this
        </a>
      )}
    </p>
  )
}

function RequestActions({ entry, service }: { readonly entry: Entry; readonly service: Service }) {
  const store = useStore()
  const replay = toReplay(entry, service)
  if (replay === undefined) return null
  const world = store.sandbox.value?.services.find((one) => one.service === service.service)
  const test = world && toTest(entry, service, world)
  return (
    <>
      <SendAgainButton key={entry.id} entry={entry} />
      <CopyButton text={toCurl(replay)}>Copy as curl</CopyButton>
      {test !== undefined && <CopyButton text={test}>Copy as test</CopyButton>}
    </>
  )
}

function SendAgainButton({ entry }: { readonly entry: Entry }) {
  const store = useStore()
  const [Opened, setOpened] = useState<typeof SendAgain | undefined>(undefined)
  const open = (): void =>
    void store.attempt(async () => {
      // Few requests are sent again, so the form comes when it is asked for.
      const loaded = await import('./send-again.tsx')
      setOpened(() => loaded.SendAgain)
    })
  return (
    <>
      <button type="button" onClick={open}>
        Send again…
      </button>
      {Opened !== undefined && <Opened entry={entry} onClose={() => setOpened(undefined)} />}
    </>
  )
}

function toFaultQuery(entry: Entry): Readonly<Record<string, string>> {
  return entry.kind === 'request'
    ? { for: entry.service, on: 'request', operationId: entry.operationId ?? '' }
    : { for: entry.service, on: 'delivery', webhook: entry.webhook ?? '' }
}
