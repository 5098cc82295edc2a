import type { FormField } from './form-fields.ts'

export interface SchemaFormProps {
  readonly fields: readonly FormField[]
  readonly typed: Readonly<Record<string, string>>
  readonly onType: (name: string, text: string) => void
}

/** The controls of a form that was made from a schema. */
export function SchemaForm({ fields, typed, onType }: SchemaFormProps) {
  return (
    <div class="fields">
      {fields.map((field) => (
        <label key={field.name} class="field">
          <span>
            {field.name}
            {field.isRequired && <abbr title="required">*</abbr>}
          </span>
          <Control
            field={field}
            text={typed[field.name] ?? ''}
            onType={(text) => onType(field.name, text)}
          />
          {field.description !== '' && <small>{field.description}</small>}
        </label>
      ))}
    </div>
  )
}

function Control({
  field: { control, choices, isRequired },
  text,
  onType,
}: {
  readonly field: FormField
  readonly text: string
  readonly onType: (text: string) => void
}) {
  if (control === 'choice' || control === 'switch') {
    const options = control === 'switch' ? ['true', 'false'] : choices
    return (
      <select
        value={text}
        required={isRequired}
        onChange={(event) => onType(event.currentTarget.value)}
      >
        <option value="">–</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    )
  }
  if (control === 'json') {
    return (
      <textarea
        rows={3}
        placeholder="JSON"
        value={text}
        required={isRequired}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    )
  }
  const typing = {
    value: text,
    required: isRequired,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) =>
      onType(event.currentTarget.value),
  }
  return control === 'number' ? (
    <input type="number" step="any" {...typing} />
  ) : (
    <input type="text" {...typing} />
  )
}
