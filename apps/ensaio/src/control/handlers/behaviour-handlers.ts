import type { Schemas } from '@ensaio/contracts/control'
import { UnknownNameError } from '@ensaio/mock-kit'
import type { Sandbox } from '@ensaio/mock-kit'
import type { ControlHandlers } from '../control-handler.ts'
import { findSandbox } from '../find.ts'
import { toSwitches } from '../views/service-view.ts'

export const behaviourHandlers = {
  listBehaviours: (context, { path }) => ({
    status: 200,
    body: { behaviours: behavioursOf(findSandbox(context, path.sandbox), path.service) },
  }),

  setBehaviour: (context, { path, body }) => {
    const sandbox = findSandbox(context, path.sandbox)
    const { service, behaviour: name } = path
    sandbox.setBehaviour(service, name, body.value)
    const behaviours = behavioursOf(sandbox, service)
    const behaviour = behaviours.find((one) => one.name === name)
    if (behaviour === undefined) {
      throw new UnknownNameError(
        'behaviour',
        name,
        behaviours.map((one) => one.name),
      )
    }
    return { status: 200, body: behaviour }
  },
} satisfies Pick<ControlHandlers, 'listBehaviours' | 'setBehaviour'>

function behavioursOf(sandbox: Sandbox, service: string): readonly Schemas['Behaviour'][] {
  const world = sandbox.world(service)
  return toSwitches(sandbox.mock(service).behaviours).map((one) => ({
    ...one,
    value: world.behaviour(one.name),
  }))
}
