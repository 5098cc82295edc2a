import type { NodeUrls } from '../harness/system-node-process.ts'
import type { ClusterRecord } from './record.ts'
import { behaviour, interaction, lead, prospect, sandbox } from './record-kinds.ts'
import type { HttpCall, Reply, Send } from './system-send.ts'

export interface OpenRecords {
  /** The sandboxes that are there all the time. */
  readonly sandboxes: readonly string[]
  /** Returns the records that are used in a round: some are used in all rounds, some are new. */
  inRound(round: number): readonly ClusterRecord[]
}

export interface RecordsOptions {
  readonly nodes: readonly NodeUrls[]
  readonly send: Send
  /** The address that webhooks go to. */
  readonly receiverUrl: string
}

const SANDBOXES = ['main', 'team-1', 'team-2'] as const
const LEADS = ['lead-a', 'lead-b'] as const

/** Records that begin in a round: this many of each kind. */
const NEW_EACH_ROUND = [1, 2, 3] as const

const shortLived = (id: string): ClusterRecord => ({ kind: sandbox, sandbox: id, id })

/** Makes the sandboxes, each by another node, and the records in them that clients cannot make themselves. */
export async function openRecords(options: RecordsOptions): Promise<OpenRecords> {
  const lasting: ClusterRecord[] = []
  for (const [index, name] of SANDBOXES.entries()) {
    const node = options.nodes[index % options.nodes.length]
    if (node === undefined) throw new Error('Failed to make the sandboxes: there is no node.')
    lasting.push(...(await openSandbox(name, node, options)))
  }
  return {
    sandboxes: SANDBOXES,
    inRound: (round) => [
      ...lasting,
      ...NEW_EACH_ROUND.flatMap((number) => [
        ...SANDBOXES.map((name) => ({
          kind: interaction,
          sandbox: name,
          id: `${1_000 * round + number}`,
        })),
        shortLived(`short-lived-${round}-${number}`),
      ]),
    ],
  }
}

async function openSandbox(
  name: string,
  node: NodeUrls,
  { send, receiverUrl }: RecordsOptions,
): Promise<readonly ClusterRecord[]> {
  /** Calls again while the cluster has no answer: on a busy machine, a change may take longer than callers wait. */
  const call = async (request: HttpCall): Promise<unknown> => {
    let reply = await send(node, request)
    for (let attempt = 1; attempt < ATTEMPTS_MAX && isPassing(reply); attempt += 1)
      reply = await send(node, request)
    if (reply.kind === 'answered' && reply.status < 300) return reply.body
    throw new Error(`Failed to make ${name}: ${request.path}: ${JSON.stringify(reply)}`)
  }
  if (name !== 'main')
    await call({
      port: 'control',
      method: 'POST',
      path: '/sandboxes',
      body: { name, scenario: 'empty' },
    })
  await call({
    port: 'control',
    method: 'PUT',
    path: `/sandboxes/${name}/services/conversica/endpoints`,
    body: { baseUrl: receiverUrl },
  })
  const { id } = (await call({
    port: 'zenvia-conversion',
    method: 'POST',
    path: `/v1/lead/vehicle?api-key=${name}-conversion-key`,
    body: { utmSource: 'google', firstName: 'Ximena', emails: ['ximena@example.com'] },
  })) as { readonly id: string } // a prospect, as the spec has it
  return [
    { kind: prospect, sandbox: name, id },
    { kind: behaviour, sandbox: name, id: 'testLeadsMax' },
    ...LEADS.map((id) => ({ kind: lead, sandbox: name, id })),
  ]
}

const ATTEMPTS_MAX = 10

function isPassing(reply: Reply): boolean {
  return reply.kind === 'lost' || (reply.kind === 'answered' && reply.status === 503)
}
