import { ControlError } from '@ensaio/control-client'
import type { CommandContext, Surroundings } from '../commands/command.ts'
import { parseConfig } from '../config.ts'
import { SettingsError } from '../errors/settings-error.ts'
import { portOf, SERVICES } from '../services.ts'
import type { Facts, SandboxFacts, SettingsFacts } from './facts.ts'
import {
  codeOfPort,
  errorOfAddress,
  holderOfPort,
  lookAtFolders,
} from './system-look-at-machine.ts'

/** Collects what a diagnosis needs, of the machine and of the sandbox, if one answers. */
export async function collectFacts(
  context: CommandContext,
  { nodeVersion, folder, machineNow, portBase }: Surroundings & { readonly portBase: number },
): Promise<Facts> {
  const { env, controlUrl } = context
  const sandbox = await lookAtSandbox(context)
  const wanted = [
    { name: 'control plane', port: portBase },
    ...SERVICES.map(({ service }) => ({ name: service, port: portOf(service, portBase) })),
  ]
  const ports = await Promise.all(
    wanted.map(async ({ name, port }) => {
      const code = await codeOfPort(port, '127.0.0.1')
      const holder = code === undefined ? undefined : holderOfPort(port)
      return { name, port, ...(code && { code }), ...(holder && { holder }) }
    }),
  )
  const settings = lookAtSettings(env)
  const folders = lookAtFolders(folder)
  const facts = { nodeVersion, env, machineNow, settings, ports, folders, controlUrl }
  return { ...facts, ...(sandbox && { sandbox }) }
}

function lookAtSettings(env: Facts['env']): SettingsFacts {
  try {
    return { problems: [], warnings: parseConfig({}, env).warnings }
  } catch (error) {
    if (error instanceof SettingsError) return { problems: error.problems, warnings: [] }
    throw error
  }
}

async function lookAtSandbox(context: CommandContext): Promise<SandboxFacts | undefined> {
  const { control, path, controlUrl } = context
  const none = { ownPorts: [Number(new URL(controlUrl).port)], receivers: [], troubled: [] }
  let version = 'of an unknown version'
  try {
    ;({ version } = await control.getHealth())
    const view = await control.getSandbox({ path })
    const lists = await Promise.all(
      view.services.map(async ({ service }) => {
        const { endpoints } = await control.listEndpoints({ path: { ...path, service } })
        return endpoints.map(({ target, url }) => ({ service, target, url }))
      }),
    )
    const receivers = await Promise.all(
      lists.flat().map(async (one) => {
        const error = await errorOfAddress(one.url)
        return { ...one, ...(error && { error }) }
      }),
    )
    const [waiting, failed] = await Promise.all(
      (['pending', 'failed'] as const).map((status) =>
        control.listDeliveries({ path, query: { status } }),
      ),
    )
    const ports = view.services.map(({ baseUrl }) => Number(new URL(baseUrl).port))
    return {
      view,
      version,
      ownPorts: [...none.ownPorts, ...ports],
      receivers,
      troubled: [...(waiting?.deliveries ?? []), ...(failed?.deliveries ?? [])],
    }
  } catch (error) {
    if (!(error instanceof ControlError)) throw error
    if (error.code === 'CONTROL_UNREACHABLE') return undefined
    return { ...none, version, refusal: error.message }
  }
}
