import type { Entry } from '../api/control-types.ts'
import { useStore } from '../state/context.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { nearestOperations } from './nearest-operations.ts'

/** The operations that a request without one was probably meant for. */
export function NearMisses({ entry }: { readonly entry: Entry }) {
  const { control } = useStore()
  const { service, request } = entry
  const [loaded] = useLoaded(() => control.listOperations({ path: { service } }), [service])
  if (request === undefined || loaded === undefined) return null
  return (
    <section>
      <h3>No operation of the service takes it. The nearest:</h3>
      <ul class="violations">
        {nearestOperations(request.method, request.url, loaded.operations).map(
          ({ operation, differences }) => (
            <li key={operation.operationId}>
              <b>{operation.operationId}</b>{' '}
              <code>
                {operation.method} {operation.path}
              </code>
              <span class="spec">{differences.join('; ')}</span>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
