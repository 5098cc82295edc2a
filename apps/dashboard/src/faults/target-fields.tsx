import { useStore } from '../state/context.ts'
import { useLoaded } from '../state/use-loaded.ts'
import type { Side } from './effect-forms.ts'
import type { TypedFault } from './fault-draft.ts'

/** The calls or webhooks that a rule is about. */
export function TargetFields({
  typed: { service, on, name },
  onChange,
}: {
  readonly typed: TypedFault
  readonly onChange: (part: Partial<TypedFault>) => void
}) {
  const { control, services } = useStore()
  const [loaded] = useLoaded(
    async () => (service === '*' ? undefined : control.listOperations({ path: { service } })),
    [service],
  )
  const known =
    loaded?.service !== service
      ? []
      : on === 'request'
        ? loaded.operations.map(({ operationId }) => operationId)
        : loaded.webhooks.map(({ webhook }) => webhook)
  const turn = (side: Side): void =>
    onChange({
      on: side,
      name: '',
      effect: side === 'request' ? 'status' : 'drop',
      effectTexts: {},
      matchTexts: {},
    })
  return (
    <div class="fields">
      <label class="field">
        <span>service</span>
        <select
          value={service}
          onChange={(event) => onChange({ service: event.currentTarget.value, name: '' })}
        >
          <option value="*">each of them</option>
          {services.value.map((one) => (
            <option key={one.service} value={one.service}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>disturbs</span>
        <select
          value={on}
          onChange={(event) =>
            turn(event.currentTarget.value === 'delivery' ? 'delivery' : 'request')
          }
        >
          <option value="request">calls to it</option>
          <option value="delivery">webhooks from it</option>
        </select>
      </label>
      <label class="field">
        <span>{on === 'request' ? 'operation' : 'webhook'}</span>
        <select
          value={name}
          disabled={service === '*'}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        >
          <option value="">all</option>
          {[...new Set([...(name === '' ? [] : [name]), ...known])].map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
    </div>
  )
}
