import { useState } from 'preact/hooks'
import { useStore } from '../state/context.ts'
import { submitting } from '../shell/submitting.ts'

/** Registers a receiver for all webhooks of a service. */
export function ReceiverForm({ onChange }: { readonly onChange: () => Promise<void> }) {
  const store = useStore()
  const senders = store.services.value.filter(({ webhooks }) => webhooks.length > 0)
  const [service, setService] = useState('')
  const [baseUrl, setBaseUrl] = useState('')
  const chosen = senders.find((one) => one.service === service) ?? senders.at(-1)
  const register = (): void =>
    void store.attempt(async () => {
      await store.control.setEndpoints({
        path: { ...store.path.value, service: chosen?.service ?? '' },
        body: { baseUrl },
      })
      setBaseUrl('')
      await onChange()
    })
  return (
    <form class="card" onSubmit={submitting(register)}>
      <div class="card-head">
        <h3>Register a receiver</h3>
        <p>Each webhook gets the path that the service suggests, below this address.</p>
      </div>
      <div class="row">
        <select
          aria-label="Service"
          value={chosen?.service}
          onChange={(event) => setService(event.currentTarget.value)}
        >
          {senders.map((one) => (
            <option key={one.service} value={one.service}>
              {one.title}
            </option>
          ))}
        </select>
        <input
          class="grow"
          type="url"
          required
          aria-label="Address of the receiver"
          placeholder="http://localhost:3000"
          value={baseUrl}
          onInput={(event) => setBaseUrl(event.currentTarget.value)}
        />
        <button type="submit">Register</button>
      </div>
    </form>
  )
}
