// The way in which deliveries go out, of a sandbox and of a single target.
import type { Schemas } from '@ensaio/contracts/control'
import type { Sandbox } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import type { HandlersOf } from './control-context.ts'
import { toSandboxView } from './sandboxes.ts'

/** Targets of a sandbox that are paused one by one; every view of the sandbox lists them. */
const PAUSED_TARGETS_MAX = 100

export const deliverySettingHandlers: HandlersOf<
  'getDeliverySettings' | 'setDeliverySettings' | 'pauseTarget' | 'resumeTarget'
> = {
  getDeliverySettings: ({ sandbox }) => ({ status: 200, body: toSettingsView(sandbox) }),

  setDeliverySettings: ({ sandbox }, { body }) => {
    const { collect, retries, timeoutMs, concurrency } = body
    sandbox.setDeliverySettings({
      ...(collect !== undefined && { isCollecting: collect }),
      ...(retries && { schedule: retries }),
      ...(timeoutMs !== undefined && { timeoutMs }),
      ...(concurrency !== undefined && { concurrency }),
    })
    return { status: 200, body: toSettingsView(sandbox) }
  },

  pauseTarget: (context, { path }) => {
    if (context.sandbox.pausedTargets.length >= PAUSED_TARGETS_MAX) throw tooManyPaused(path.target)
    context.sandbox.pauseTarget(path.service, path.target)
    return { status: 200, body: toSandboxView(context) }
  },

  resumeTarget: (context, { path }) => {
    context.sandbox.resumeTarget(path.service, path.target)
    return { status: 200, body: toSandboxView(context) }
  },
}

function toSettingsView({ deliverySettings }: Sandbox): Schemas['DeliverySettings'] {
  const { isCollecting, timeoutMs, schedule, concurrency } = deliverySettings
  return { collect: isCollecting, timeoutMs, retries: schedule, concurrency }
}

function tooManyPaused(target: string): ControlRefusalError {
  return new ControlRefusalError({
    status: 409,
    code: 'SANDBOX_PAUSED_TARGETS_FULL',
    message: `Failed to pause the target "${target}": ${PAUSED_TARGETS_MAX} targets are paused already, which is the limit. Resume some, or pause all deliveries.`,
  })
}
