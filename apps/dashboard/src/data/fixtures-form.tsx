import { useState } from 'preact/hooks'
import { ControlError } from '@ensaio/control-client'
import { useStore } from '../state/context.ts'
import { submitting } from '../shell/submitting.ts'

const EXAMPLE = `conversica:
  leads:
    - { id: own-1, firstName: Ada, email: ada@example.com, leadSource: Web, repName: Tiago }
`

type Outcome =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'refused'; readonly mistakes: readonly string[] }

/** Puts records of one's own into the sandbox: pasted, or from a file. Every mistake is listed. */
export function FixturesForm() {
  const store = useStore()
  const [text, setText] = useState('')
  const [name, setName] = useState('the text')
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined)
  const load = (): void =>
    void store.attempt(async () => {
      setOutcome(undefined)
      try {
        await store.control.loadFixtures({ path: store.path.value, body: { name, text } })
        setOutcome({ kind: 'loaded' })
        await store.refresh()
      } catch (error) {
        if (!(error instanceof ControlError) || error.details.length === 0) throw error
        setOutcome({ kind: 'refused', mistakes: error.details })
      }
    })
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setName(file.name)
    setText(await file.text())
  }
  return (
    <form class="card" onSubmit={submitting(load)}>
      <div class="card-head">
        <h3>Load records of your own</h3>
        <p>YAML or JSON, a section for each service. They are added to what is there.</p>
      </div>
      <div class="row">
        <label class="button">
          Choose a file
          <input
            class="visually-hidden"
            type="file"
            accept=".yaml,.yml,.json"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        </label>
        <button type="button" class="quiet" onClick={() => setText(EXAMPLE)}>
          Show an example
        </button>
      </div>
      <label class="field">
        <span class="visually-hidden">Fixtures</span>
        <textarea
          rows={12}
          required
          spellcheck={false}
          placeholder={EXAMPLE}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value)
            setName('the text')
          }}
        />
      </label>
      <p class="actions">
        <button type="submit">Load the fixtures</button>
      </p>
      {outcome !== undefined && <OutcomeView name={name} outcome={outcome} />}
    </form>
  )
}

function OutcomeView({ name, outcome }: { readonly name: string; readonly outcome: Outcome }) {
  if (outcome.kind === 'loaded') return <p role="status">Loaded {name}.</p>
  const { mistakes } = outcome
  return (
    <div role="alert">
      <h4>
        {mistakes.length} {mistakes.length === 1 ? 'mistake' : 'mistakes'} in {name}. Nothing of a
        section with mistakes was loaded.
      </h4>
      <ul class="mistakes">
        {mistakes.map((mistake) => (
          <li key={mistake}>{mistake}</li>
        ))}
      </ul>
    </div>
  )
}
