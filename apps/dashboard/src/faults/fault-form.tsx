import { useState } from 'preact/hooks'
import type { FaultPreset } from '../api/control-types.ts'
import { SchemaForm } from '../data/schema-form.tsx'
import { useStore } from '../state/context.ts'
import { route } from '../state/route.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { formOf, toEffectForms } from './effect-forms.ts'
import { toDraft, toTexts } from './fault-draft.ts'
import type { TypedFault } from './fault-draft.ts'
import { formsOf } from './fault-forms.ts'
import { TargetFields } from './target-fields.tsx'
import { schemas } from 'virtual:fault-schema'
import { submitting } from '../shell/submitting.ts'

/** Adds a rule. Its fields are those of the schema; a preset fills them in. */
export function FaultForm({ onAdd }: { readonly onAdd: () => Promise<void> }) {
  const store = useStore()
  const [typed, setTyped] = useState(() => toTyped(route.value.query))
  const forms = formsOf(typed.on)
  const effect = forms.effects.find(({ name }) => name === typed.effect)
  const change = (part: Partial<TypedFault>): void => setTyped({ ...typed, ...part })
  const add = (): void =>
    void store.attempt(async () => {
      const body = toDraft(typed, forms)
      await store.control.addFault({ path: store.path.value, body })
      await Promise.all([onAdd(), store.refresh()])
    })
  return (
    <form class="card" onSubmit={submitting(add)}>
      <div class="card-head">
        <h3>Add a rule</h3>
        <Presets onPick={(preset) => setTyped(withPreset(typed, preset))} />
      </div>
      <TargetFields typed={typed} onChange={change} />
      <EffectField
        typed={typed}
        effects={forms.effects}
        onChange={(name) => change({ effect: name, effectTexts: {} })}
      />
      <SchemaForm
        fields={effect?.fields ?? []}
        typed={typed.effectTexts}
        onType={(name, text) => change({ effectTexts: { ...typed.effectTexts, [name]: text } })}
      />
      <details open={Object.keys(typed.whenTexts).length > 0}>
        <summary>When: which of the matches are hit; every one without it</summary>
        <SchemaForm
          fields={forms.when}
          typed={typed.whenTexts}
          onType={(name, text) => change({ whenTexts: { ...typed.whenTexts, [name]: text } })}
        />
      </details>
      <details open={Object.keys(typed.matchTexts).length > 0}>
        <summary>Only those that look like this</summary>
        <SchemaForm
          fields={forms.match}
          typed={typed.matchTexts}
          onType={(name, text) => change({ matchTexts: { ...typed.matchTexts, [name]: text } })}
        />
      </details>
      <p class="actions">
        <button type="submit">Add the rule</button>
      </p>
    </form>
  )
}

/** Begins with the target that another screen put into the address. */
function toTyped(query: Readonly<Record<string, string>>): TypedFault {
  const on = query['on'] === 'delivery' ? 'delivery' : 'request'
  return {
    service: query['for'] ?? '*',
    on,
    name: query['operationId'] ?? query['webhook'] ?? '',
    ...(on === 'request'
      ? { effect: 'status', effectTexts: { status: '503' } }
      : { effect: 'drop', effectTexts: {} }),
    whenTexts: { first: '1' },
    matchTexts: {},
  }
}

/** Fills in what the preset has. The target stays, unless the preset is about the other side. */
function withPreset(typed: TypedFault, { rule }: FaultPreset): TypedFault {
  const { on = 'request', effect, when } = rule
  const { kind = '', ...fields } = effect ?? {}
  const form = formOf(toEffectForms(schemas, on), { kind, ...fields })
  return {
    ...typed,
    ...(on !== typed.on && { name: '', matchTexts: {} }),
    on,
    effect: form?.name ?? kind,
    effectTexts: toTexts(fields),
    whenTexts: toTexts(when),
  }
}

function Presets({ onPick }: { readonly onPick: (preset: FaultPreset) => void }) {
  const { control } = useStore()
  const [loaded] = useLoaded(() => control.listFaultPresets())
  return (
    <div class="actions" role="group" aria-label="Presets">
      <span class="note">Start from</span>
      {loaded?.presets.map((preset) => (
        <button
          key={preset.name}
          type="button"
          title={preset.description}
          onClick={() => onPick(preset)}
        >
          {preset.name}
        </button>
      ))}
    </div>
  )
}

function EffectField({
  typed,
  effects,
  onChange,
}: {
  readonly typed: TypedFault
  readonly effects: ReturnType<typeof formsOf>['effects']
  readonly onChange: (name: string) => void
}) {
  const effect = effects.find(({ name }) => name === typed.effect)
  return (
    <label class="field">
      <span>effect</span>
      <select value={typed.effect} onChange={(event) => onChange(event.currentTarget.value)}>
        {effects.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <small>{effect?.description}</small>
    </label>
  )
}
