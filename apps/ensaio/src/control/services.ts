// The process, its services, and what can be switched and brought about in them.
import type { Schemas } from '@ensaio/contracts/control'
import { UnknownNameError } from '@ensaio/mock-kit'
import type { Mock, Sandbox } from '@ensaio/mock-kit'
import { toSampleCurl } from '../sample/sample-curl.ts'
import type { HandlersOf, RunningService } from './control-context.ts'

export const serviceHandlers: HandlersOf<
  'getHealth' | 'listServices' | 'listActions' | 'runAction' | 'listBehaviours' | 'setBehaviour'
> = {
  getHealth: ({ version }) => ({ status: 200, body: { status: 'ok', version } }),

  listServices: ({ sandbox, services: runningServices }) => {
    const services = runningServices().map((running) => toServiceView(running, sandbox))
    return { status: 200, body: { services } }
  },

  listActions: ({ sandbox }, { path }) => {
    const { actions } = sandbox.mock(path.service)
    return { status: 200, body: { actions: toActions(actions) } }
  },

  runAction: ({ sandbox }, { path, body }) => {
    const result = sandbox.runAction(path.service, path.action, body)
    return { status: 200, body: { result: result ?? null } }
  },

  listBehaviours: ({ sandbox }, { path }) => ({
    status: 200,
    body: { behaviours: behavioursOf(sandbox, path.service) },
  }),

  setBehaviour: ({ sandbox }, { path, body }) => {
    const { service, behaviour: name } = path
    sandbox.setBehaviour(service, name, body.value)
    const behaviours = behavioursOf(sandbox, service)
    const behaviour = behaviours.find((one) => one.name === name)
    if (behaviour !== undefined) return { status: 200, body: behaviour }
    throw new UnknownNameError(
      'behaviour',
      name,
      behaviours.map((one) => one.name),
    )
  },
}

export function toServiceView(running: RunningService, sandbox: Sandbox): Schemas['Service'] {
  const { mock, baseUrl, sampleOperation } = running
  const { contract } = mock
  const credentials = mock.credentialsIn(sandbox.world(mock.service))
  return {
    service: mock.service,
    title: mock.title,
    baseUrl,
    credentials,
    curl: toSampleCurl({ contract, operationId: sampleOperation, baseUrl, credentials }),
    scenarios: Object.entries(mock.scenarios).map(([name, { description }]) => ({
      name,
      description,
    })),
    behaviours: toSwitches(mock.behaviours),
    webhooks: Object.values(contract.webhooks).map(({ name, defaultPaths }) => ({
      name,
      defaultPaths,
    })),
    actions: toActions(mock.actions),
  }
}

function toActions(actions: Mock['actions']): readonly Schemas['Action'][] {
  return Object.entries(actions).map(([name, { description, input }]) => ({
    name,
    description,
    input,
  }))
}

function toSwitches(behaviours: Mock['behaviours']): readonly Schemas['BehaviourSwitch'][] {
  return Object.entries(behaviours).map(([name, behaviour]) => ({
    name,
    description: behaviour.description,
    schema: behaviour.schema,
    default: behaviour.default,
  }))
}

function behavioursOf(sandbox: Sandbox, service: string): readonly Schemas['Behaviour'][] {
  const world = sandbox.world(service)
  return toSwitches(sandbox.mock(service).behaviours).map((one) => ({
    ...one,
    value: world.behaviour(one.name),
  }))
}
