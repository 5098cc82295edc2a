import { useId } from 'preact/hooks'
import type { FormField } from './form-fields.ts'

export interface SchemaFormProps {
  readonly fields: readonly FormField[]
  readonly typed: Readonly<Record<string, string>>
  readonly onType: (name: string, text: string) => void
}

/** The controls of a form that was made from a schema. */
export function SchemaForm({ fields, typed, onType }: SchemaFormProps) {
  const id = useId()
  return (
    <div class="fields">
      {fields.map((field) => (
        <div key={field.name} class="field">
          <label for={`${id}-${field.name}`}>
            {field.name}
            {field.isRequired && <abbr title="required">*</abbr>}
          </label>
          <Control
            id={`${id}-${field.name}`}
            field={field}
            text={typed[field.name] ?? ''}
            onType={(text) => onType(field.name, text)}
          />
          {field.description !== '' && (
            <small id={`${id}-${field.name}-help`}>{field.description}</small>
          )}
        </div>
      ))}
    </div>
  )
}

function Control({
  id,
  field: { control, choices, isRequired, description },
  text,
  onType,
}: {
  readonly id: string
  readonly field: FormField
  readonly text: string
  readonly onType: (text: string) => void
}) {
  const shared = {
    id,
    'aria-describedby': description === '' ? undefined : `${id}-help`,
    value: text,
    required: isRequired,
  }
  const onInput = (event: { readonly currentTarget: { readonly value: string } }): void =>
    onType(event.currentTarget.value)
  if (control === 'choice' || control === 'switch') {
    const options = control === 'switch' ? ['true', 'false'] : choices
    return (
      <select {...shared} onChange={onInput}>
        <option value="">–</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    )
  }
  if (control === 'json')
    return <textarea rows={3} placeholder="JSON" {...shared} onInput={onInput} />
  return control === 'number' ? (
    <input type="number" step="any" {...shared} onInput={onInput} />
  ) : (
    <input type="text" {...shared} onInput={onInput} />
  )
}
