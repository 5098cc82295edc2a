import { createChecker } from '@ensaio/contracts'
import { conversicaContract } from '@ensaio/contracts/conversica'
import type { ArrivedCallback } from './callback-recorder.ts'

const checker = createChecker(conversicaContract)
const webhooks = Object.values(conversicaContract.webhooks)

/** Returns the faults that the spec and the client's receiver find in a callback. */
export function findCallbackFaults(callback: ArrivedCallback): readonly string[] {
  const { path, bytes, status } = callback
  const webhook = webhooks.find(({ defaultPaths }) => defaultPaths.some((usual) => usual === path))
  if (webhook === undefined) return [`${path} is not the path of a webhook`]
  const violations = checker.checkWebhook(webhook.name, JSON.parse(new TextDecoder().decode(bytes)))
  return [
    ...violations.map(({ where, expected }) => `${webhook.name}${where} is not ${expected}`),
    ...(status === 200 ? [] : [`${webhook.name} was answered with ${status}`]),
  ]
}
