import { useState } from 'preact/hooks'
import type { FaultDraft } from '../api/control-types.ts'
import { useStore } from '../state/context.ts'
import { route } from '../state/route.ts'
import { PRESETS, toDraft } from './fault-presets.ts'
import type { FaultTarget } from './fault-presets.ts'

/** Adds a rule: what it disturbs by fields, when and how as JSON that begins as one of the presets. */
export function FaultForm({ onAdd }: { readonly onAdd: () => Promise<void> }) {
  const store = useStore()
  const [target, setTarget] = useState(() =>
    toTarget(route.value.query, store.services.value[0]?.service ?? ''),
  )
  const [parts, setParts] = useState(() => firstPreset(target.on))
  const add = (): void =>
    void store.attempt(async () => {
      const draft = JSON.parse(parts) as Pick<FaultDraft, 'when' | 'effect'> // the control plane checks it
      await store.control.addFault({ path: store.path.value, body: toDraft(target, draft) })
      await onAdd()
    })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <h3>Add a rule</h3>
      <div class="fields">
        <TargetFields
          target={target}
          onChange={(next) => {
            setTarget(next)
            if (next.on !== target.on) setParts(firstPreset(next.on))
          }}
        />
        <PresetField on={target.on} onPick={setParts} />
      </div>
      <label class="field">
        <span>when and effect</span>
        <textarea
          rows={8}
          spellcheck={false}
          value={parts}
          onInput={(event) => setParts(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Add the rule</button>
    </form>
  )
}

/** Reads the target that another screen put into the address. */
function toTarget(query: Readonly<Record<string, string>>, service: string): FaultTarget {
  return {
    service: query['for'] ?? service,
    on: query['on'] === 'delivery' ? 'delivery' : 'request',
    name: query['operationId'] ?? query['webhook'] ?? '',
  }
}

function firstPreset(on: FaultTarget['on']): string {
  return JSON.stringify(PRESETS.find((preset) => preset.on === on)?.draft, null, 2)
}

function TargetFields({
  target,
  onChange,
}: {
  readonly target: FaultTarget
  readonly onChange: (target: FaultTarget) => void
}) {
  const { services } = useStore()
  return (
    <>
      <label class="field">
        <span>service</span>
        <select
          value={target.service}
          onChange={(event) => onChange({ ...target, service: event.currentTarget.value })}
        >
          {services.value.map(({ service, title }) => (
            <option key={service} value={service}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>disturbs</span>
        <select
          value={target.on}
          onChange={(event) => {
            const on = event.currentTarget.value === 'delivery' ? 'delivery' : 'request'
            onChange({ ...target, on, name: '' })
          }}
        >
          <option value="request">calls to it</option>
          <option value="delivery">webhooks from it</option>
        </select>
      </label>
      <label class="field">
        <span>{target.on === 'request' ? 'operation' : 'webhook'}</span>
        <input
          type="text"
          placeholder="all"
          value={target.name}
          onInput={(event) => onChange({ ...target, name: event.currentTarget.value })}
        />
      </label>
    </>
  )
}

function PresetField({
  on,
  onPick,
}: {
  readonly on: FaultTarget['on']
  readonly onPick: (parts: string) => void
}) {
  const presets = PRESETS.filter((preset) => preset.on === on)
  return (
    <label class="field">
      <span>preset</span>
      <select
        onChange={(event) => {
          const preset = presets.find(({ title }) => title === event.currentTarget.value)
          if (preset !== undefined) onPick(JSON.stringify(preset.draft, null, 2))
        }}
      >
        {presets.map(({ title }) => (
          <option key={title}>{title}</option>
        ))}
      </select>
    </label>
  )
}
