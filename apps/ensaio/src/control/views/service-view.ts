import type { Schemas } from '@ensaio/contracts/control'
import { schemaOf } from '@ensaio/mock-kit'
import type { Behaviour, BehaviourValue, Mock, Sandbox } from '@ensaio/mock-kit'
import { toSampleCurl } from '../../sample/sample-curl.ts'
import type { RunningService } from '../running-service.ts'

export function toServiceView(running: RunningService, sandbox: Sandbox): Schemas['Service'] {
  const { mock, baseUrl, sampleOperation } = running
  const credentials = mock.credentialsIn(sandbox.world(mock.service))
  return {
    service: mock.service,
    title: mock.title,
    baseUrl,
    credentials,
    curl: toSampleCurl({
      contract: mock.contract,
      operationId: sampleOperation,
      baseUrl,
      credentials,
    }),
    scenarios: toDescribed(mock.scenarios),
    behaviours: toSwitches(mock.behaviours),
    webhooks: Object.values(mock.contract.webhooks).map(({ name, defaultPaths }) => ({
      name,
      defaultPaths,
    })),
    actions: toActions(mock.actions),
  }
}

/** Named things in the order of their definition. */
function toDescribed(
  things: Readonly<Record<string, { readonly description: string }>>,
): readonly Schemas['Described'][] {
  return Object.entries(things).map(([name, { description }]) => ({ name, description }))
}

/** A mock's actions in the order of their definition. */
export function toActions(actions: Mock['actions']): readonly Schemas['Action'][] {
  return Object.entries(actions).map(([name, { description, input = { type: 'object' } }]) => ({
    name,
    description,
    input,
  }))
}

/** A mock's behaviour switches in the order of their definition. */
export function toSwitches(
  behaviours: Readonly<Record<string, Behaviour<BehaviourValue>>>,
): readonly Schemas['BehaviourSwitch'][] {
  return Object.entries(behaviours).map(([name, behaviour]) => ({
    name,
    description: behaviour.description,
    schema: schemaOf(behaviour),
    default: behaviour.default,
  }))
}
