// A service of a sandbox as the provider of pacts, driven by the control plane.
import { isJsonObject } from '@ensaio/contracts'
import type { ControlClient } from '@ensaio/control-client'
import type { Mock } from '@ensaio/mock-kit'
import { readBody } from '../check/read-body.ts'
import { callOfOperation } from './call-of-operation.ts'
import type { ActualResponse } from './matching/match-response.ts'
import type { StateStep } from './provider-states.ts'
import { StateError } from './state-error.ts'
import type { FetchCall } from './to-fetch-call.ts'

/** A webhook as the service sent it. */
export interface SentWebhook {
  readonly webhook: string
  readonly contentType: string
  readonly body: string
}

/** The provider of pacts. */
export interface PactProvider {
  readonly credentials: Readonly<Record<string, string>>
  /** Makes the sandbox as it was at its beginning. */
  reset(): Promise<void>
  /** Takes a step, and returns the values that it gave. */
  take(step: StateStep): Promise<Readonly<Record<string, unknown>>>
  send(call: FetchCall): Promise<ActualResponse>
  sentWebhooks(): Promise<readonly SentWebhook[]>
}

/** Makes the provider. Webhooks are collected, not sent. */
export async function createPactProvider(
  control: ControlClient,
  sandbox: string,
  mock: Mock,
): Promise<PactProvider> {
  const path = { sandbox }
  const { service } = mock
  const { services } = await control.getSandbox({ path })
  const own = services.find((one) => one.service === service)
  if (own === undefined) throw new Error(`The sandbox ${sandbox} has no ${service}.`)
  const { baseUrl } = own
  const credentials = own.credentials as Readonly<Record<string, string>>
  const send = (call: FetchCall): Promise<ActualResponse> => sendCall(baseUrl, call)
  return {
    credentials,
    send,
    reset: async () => {
      await control.resetSandbox({ path, body: { scenario: 'default', everything: true } })
      await control.setDeliverySettings({ path, body: { collect: true } })
    },
    take: async (step) =>
      valuesOf(
        step.kind === 'call'
          ? await takeCall(step.operation, await send(callOfOperation(step, mock, credentials)))
          : await takeStep(control, { sandbox, service }, step),
      ),
    sentWebhooks: async () => {
      const query = { service, limit: 500 }
      const { deliveries } = await control.listDeliveries({ path, query })
      return deliveries
    },
  }
}

async function sendCall(
  baseUrl: string,
  { target, method, headers, body }: FetchCall,
): Promise<ActualResponse> {
  const isBodiless = method === 'GET' || method === 'HEAD'
  const answer = await fetch(`${baseUrl}${target}`, {
    method,
    headers: headers.map(([name, value]) => [name, value]),
    redirect: 'manual',
    ...(body !== undefined && !isBodiless && { body }),
  })
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}

/** Returns what a call of a state answered. @throws StateError when it was refused */
async function takeCall(operation: string, { status, headers, body }: ActualResponse) {
  if (status >= 400)
    throw new StateError(`the call of ${operation} was refused with ${status}: ${body}`)
  const read = readBody(headers, body)
  return read.ok ? read.value : {}
}

async function takeStep(
  control: ControlClient,
  path: { readonly sandbox: string; readonly service: string },
  step: Exclude<StateStep, { readonly kind: 'call' }>,
): Promise<unknown> {
  const { sandbox, service } = path
  switch (step.kind) {
    case 'scenario':
      return control.resetSandbox({ path: { sandbox }, body: { service, scenario: step.scenario } })
    case 'action': {
      const { action, input } = step
      const { result } = await control.runAction({ path: { ...path, action }, body: input })
      return result
    }
    case 'behaviour':
      return control.setBehaviour({
        path: { ...path, behaviour: step.behaviour },
        body: { value: step.value as boolean }, // the control plane checks it
      })
    case 'fixtures':
      for (const [slug, section] of Object.entries(step.sections)) {
        const body = isJsonObject(section) ? section : {}
        await control.runAction({ path: { sandbox, service: slug, action: 'putFixtures' }, body })
      }
      return {}
    case 'advance':
      return control.advanceClock({ path: { sandbox }, body: { duration: step.duration } })
    case 'trigger':
      return control.triggerWebhook({
        path: { ...path, webhook: step.webhook },
        body: { fields: step.fields },
      })
    default:
      return step satisfies never
  }
}

/** The fields of a result, and of the objects in it, by name: `${id}` of a pact finds them. */
function valuesOf(result: unknown): Readonly<Record<string, unknown>> {
  return isJsonObject(result) ? result : {}
}
