import { UnknownNameError } from '@ensaio/mock-kit'
import type { Delivery, Sandbox } from '@ensaio/mock-kit'
import type { ControlContext } from './control-handler.ts'

/** Deliveries that a message lists; there may be thousands. */
const LISTED_MAX = 5

/** @throws UnknownNameError */
export function findSandbox({ directory }: ControlContext, name: string): Sandbox {
  const sandbox = directory.find(name)
  if (sandbox !== undefined) return sandbox
  throw new UnknownNameError(
    'sandbox',
    name,
    directory.list().map((known) => known.name),
  )
}

/** @throws UnknownNameError */
export function findDelivery(sandbox: Sandbox, service: string, id: string): Delivery {
  const { deliveries } = sandbox.world(service)
  const delivery = deliveries.get(id)
  if (delivery !== undefined) return delivery
  const known = [...deliveries.all()].slice(-LISTED_MAX).map((one) => one.id)
  throw new UnknownNameError('delivery', id, known)
}

/** @throws UnknownNameError where the list is to be filtered by a name that nothing has */
export function checkFilter(
  kind: string,
  name: string | undefined,
  known: readonly string[],
): void {
  if (name !== undefined && !known.includes(name)) throw new UnknownNameError(kind, name, known)
}
