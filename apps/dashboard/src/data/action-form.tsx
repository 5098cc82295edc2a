import { useState } from 'preact/hooks'
import type { Action, Service } from '../api/control-types.ts'
import { BodyView } from '../format/body-view.tsx'
import { useStore } from '../state/context.ts'
import { readFields, toFields } from './form-fields.ts'
import { SchemaForm } from './schema-form.tsx'
import { submitting } from '../shell/submitting.ts'

/** A form made from the schema of the action's input; it shows the result. */
export function ActionForm({
  service,
  action,
}: {
  readonly service: Service
  readonly action: Action
}) {
  const store = useStore()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [result, setResult] = useState<string | undefined>(undefined)
  const fields = toFields(action.input)
  const run = async (): Promise<void> => {
    setResult(undefined)
    await store.attempt(async () => {
      const input = readFields(fields, typed)
      const outcome = await store.control.runAction({
        path: { ...store.path.value, service: service.service, action: action.name },
        body: input,
      })
      setResult(JSON.stringify(outcome, null, 2))
    })
  }
  return (
    <form onSubmit={submitting(() => void run())}>
      <p class="note">{action.description}</p>
      <SchemaForm
        fields={fields}
        typed={typed}
        onType={(name, text) => setTyped({ ...typed, [name]: text })}
      />
      <button type="submit">Run {action.name}</button>
      {result !== undefined && (
        <div role="status">
          <BodyView body={result} />
        </div>
      )}
    </form>
  )
}
