import { UnknownNameError } from '@ensaio/mock-kit'
import type { Sandbox } from '@ensaio/mock-kit'
import type { ControlHandlers } from '../control-handler.ts'
import { findSandbox } from '../find.ts'
import { toSandboxView } from '../views/sandbox-view.ts'

export const sandboxHandlers = {
  listSandboxes: ({ directory }) => ({
    status: 200,
    body: { sandboxes: directory.list().map(toSandboxView) },
  }),

  getSandbox: (context, { path }) => ({
    status: 200,
    body: toSandboxView(findSandbox(context, path.sandbox)),
  }),

  resetSandbox: (context, { path, body }) => {
    const sandbox = findSandbox(context, path.sandbox)
    const { service, ...options } = body ?? {}
    const services = service === undefined ? sandbox.mocks.map((mock) => mock.service) : [service]
    // All names are looked up before anything is thrown away: a typo must not reset half a sandbox.
    for (const name of services) checkScenario(sandbox, name, options.scenario)
    for (const name of services) sandbox.reset(name, options)
    return { status: 200, body: toSandboxView(sandbox) }
  },

  settleSandbox: async (context, { path }) => {
    const sandbox = findSandbox(context, path.sandbox)
    await sandbox.settled()
    return { status: 200, body: toSandboxView(sandbox) }
  },
} satisfies Pick<ControlHandlers, 'listSandboxes' | 'getSandbox' | 'resetSandbox' | 'settleSandbox'>

function checkScenario(sandbox: Sandbox, service: string, scenario: string | undefined): void {
  const { scenarios } = sandbox.mock(service)
  if (scenario === undefined || Object.hasOwn(scenarios, scenario)) return
  throw new UnknownNameError(`${service} scenario`, scenario, Object.keys(scenarios))
}
