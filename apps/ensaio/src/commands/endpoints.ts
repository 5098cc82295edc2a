import type { Schemas } from '@ensaio/contracts/control'
import type { Paint } from '../start-report.ts'
import { UsageError, defineCommand } from './command.ts'
import type { CommandGroup } from './command.ts'
import { formatTable } from './format-table.ts'

export const endpoints: CommandGroup = {
  name: 'endpoints',
  description: 'list, register and remove the URLs that webhooks go to',
  commands: [
    defineCommand({
      name: 'list',
      description: 'list the endpoints of a service',
      args: ['<service>'],
      examples: ['ensaio endpoints list conversica'],
      run: async ({ control, path, paint }, [service]) => {
        const data = await control.listEndpoints({ path: { ...path, service } })
        return { data, text: toEndpointTable(data.endpoints, paint) }
      },
    }),
    defineCommand({
      name: 'set',
      description: 'send all webhooks of a service to a base URL, or one to its own URL',
      args: ['<service>', '<url>'],
      flags: {
        webhook: { value: 'webhook', help: 'only this webhook; the URL is used as it is' },
        username: { value: 'name', help: 'the user name that the receiver expects' },
        password: { value: 'password', help: 'the password that the receiver expects' },
      },
      examples: [
        'ensaio endpoints set conversica http://localhost:3000 --username me --password secret',
        'ensaio endpoints set conversica http://localhost:3000/hooks/message --webhook message',
      ],
      run: async ({ control, path, paint }, [service, url], { webhook, username, password }) => {
        if ((username === undefined) !== (password === undefined))
          throw new UsageError('--username and --password go together. Give both, or neither.')
        const credentials =
          username === undefined || password === undefined ? {} : { username, password }
        if (webhook === undefined) {
          const body = { baseUrl: url, ...credentials }
          const data = await control.setEndpoints({ path: { ...path, service }, body })
          return { data, text: toEndpointTable(data.endpoints, paint) }
        }
        const target = { ...path, service, target: webhook }
        const data = await control.setEndpoint({ path: target, body: { url, ...credentials } })
        return { data, text: toEndpointTable([data], paint) }
      },
    }),
    defineCommand({
      name: 'remove',
      description: 'remove the endpoint of a webhook',
      args: ['<service>', '<webhook>'],
      examples: ['ensaio endpoints remove conversica message'],
      run: async ({ control, path }, [service, webhook]) => {
        await control.deleteEndpoint({ path: { ...path, service, target: webhook } })
        return { data: { removed: webhook }, text: `Removed ${webhook} of ${service}.\n` }
      },
    }),
  ],
}

function toEndpointTable(list: readonly Schemas['Endpoint'][], paint: Paint): string {
  const rows = list.map(({ target, url, username }) => [target, url, username])
  return formatTable(['WEBHOOK', 'URL', 'USERNAME'], rows, paint)
}
