import * as fc from 'fast-check'
import type { ShopSandbox } from '../../testing/shop-sandbox.ts'
import { answered, START } from '../../testing/shop-sandbox.ts'
import { shop as mock } from '../../testing/shop/shop-mock.ts'

const HOUR_MS = 3_600_000
const { service } = mock

/** Things that a user does to a sandbox. Each comes to its end before the next begins. */
const STEPS: Readonly<Record<string, (shop: ShopSandbox, index: number) => unknown>> = {
  order: (shop, index) => shop.order(`o${index % 7}`, index % 3 === 0 ? 'tea' : 'cup'),
  bomb: (shop, index) => shop.order(`o${index}`, 'bomb'),
  glass: (shop, index) => shop.order(`o${index}`, 'glass'),
  read: (shop, index) => shop.call(`/orders/o${index % 7}`),
  unknown: (shop) => shop.fetch('/nowhere'),
  minute: ({ sandbox }) => sandbox.advance(60_000),
  day: ({ sandbox }) => sandbox.advance(24 * HOUR_MS),
  settle: ({ sandbox }) => sandbox.settled(),
  endpoint: ({ sandbox }, index) =>
    sandbox.setEndpoint(service, 'orderShipped', { url: `http://localhost:3000/${index}` }),
  deleteEndpoint: ({ sandbox }) => sandbox.setEndpoint(service, 'orderShipped', undefined),
  duplicates: ({ sandbox }, index) =>
    sandbox.setBehaviour(service, 'refusesDuplicates', index % 2 === 0),
  shipsLater: ({ sandbox }, index) =>
    sandbox.setBehaviour(service, 'shipsAfterMs', 1_000 * (index % 90)),
  lose: ({ sandbox }, index) => {
    const { orders } = sandbox.world(mock).data
    const order = [...orders.all()].at(index % (orders.size || 1))
    if (order !== undefined) sandbox.runAction(service, 'lose', { id: order.id })
  },
  loseNothing: ({ sandbox }) => {
    try {
      sandbox.runAction(service, 'lose', { id: 'none' })
    } catch {
      // There is no such order.
    }
  },
  fault: ({ sandbox }) =>
    sandbox.faults.add({
      service,
      on: 'request',
      match: {},
      when: { probability: 0.5 },
      effect: { kind: 'status', status: 503 },
    }),
  deliveryFault: ({ sandbox }) =>
    sandbox.faults.add({
      service,
      on: 'delivery',
      match: {},
      when: { every: 2 },
      effect: { kind: 'duplicate', times: 2 },
    }),
  clearFaults: ({ sandbox }) => sandbox.faults.clear(),
  pause: ({ sandbox }) => sandbox.pauseDeliveries(),
  resume: ({ sandbox }) => sandbox.resumeDeliveries(),
  pauseTarget: ({ sandbox }) => sandbox.pauseTarget(service, 'orderShipped'),
  resumeTarget: ({ sandbox }) => sandbox.resumeTarget(service, 'orderShipped'),
  settings: ({ sandbox }, index) => sandbox.setDeliverySettings({ concurrency: 1 + (index % 4) }),
  redeliver: ({ sandbox }) => {
    const last = sandbox.deliveries().at(-1)
    if (last !== undefined) sandbox.redeliver(service, last.id)
  },
  trigger: ({ sandbox }, index) =>
    sandbox.trigger(service, {
      webhook: 'orderShipped',
      subject: 'any',
      payload: { id: `o${index}`, note: 'parcel 1' },
    }),
  setClock: ({ sandbox }, index) => sandbox.setClock({ kind: 'frozen' }, START + index * HOUR_MS),
  reset: ({ sandbox }, index) =>
    sandbox.reset(service, { scenario: index % 2 === 0 ? 'empty' : 'default', seed: index }),
  resetEverything: ({ sandbox }) => sandbox.resetEverything(),
  loadOwn: ({ sandbox }) => sandbox.load(sandbox.save(), 'own'),
}

/** Steps that matter most in each other's company. */
const OFTEN = ['order', 'order', 'order', 'minute', 'minute', 'duplicates', 'shipsLater', 'lose']

/** Any steps, one after the other. */
export const anySteps = fc.array(fc.constantFrom(...Object.keys(STEPS), ...OFTEN, ...OFTEN), {
  minLength: 1,
  maxLength: 40,
})

/** Every third delivery fails, whoever asks. */
export function flaky() {
  const answer = ({ body }: { readonly body: Uint8Array }) =>
    answered(new TextDecoder().decode(body).length % 3 === 0 ? 500 : 200)
  return { answer }
}

/** Takes the steps. */
export async function take(
  shop: ShopSandbox,
  names: readonly string[],
  first: number,
): Promise<void> {
  for (const [index, name] of names.entries()) {
    await STEPS[name]?.(shop, first + index)
    // What a webhook's receiver answered is written down.
    await shop.sandbox.settled()
  }
}
