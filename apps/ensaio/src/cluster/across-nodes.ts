// The calls of the control plane that are about more than one node.
import type { Schemas } from '@ensaio/contracts/control'
import { MockKitError } from '@ensaio/mock-kit'
import type { ServedCall } from '@ensaio/mock-kit'
import type { AcrossNodes, Answer } from '../control/control-context.ts'
import { toTtlMs } from '../control/sandboxes.ts'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { nameTaken } from '../sandboxes/sandbox-names.ts'
import type { Membership } from './cluster-store.ts'
import { delay } from './delays.ts'
import type { Front } from './front.ts'
import { NO_SANDBOX, writeHop } from './hop.ts'
import { kindOfCall } from './kind-of-call.ts'
import type { Pass } from './admission.ts'
import type { OwnedSandboxes } from './owned-sandboxes.ts'
import type { Owner, Peers } from './peers.ts'
import { OWNER_MS_MAX, successorOf } from './router.ts'
import type { Router, RouterOptions } from './router.ts'
import { StoreError } from './store-error.ts'
import type { StoredSnapshots } from './stored-snapshots.ts'
import { askNode } from './system-forward.ts'
import type { NodeAnswer, Question } from './system-forward.ts'

export interface AcrossOptions extends Pick<
  RouterOptions,
  'membership' | 'isDraining' | 'timers' | 'stopwatchMs'
> {
  readonly front: Front
  readonly router: Router
  readonly owned: OwnedSandboxes
  readonly peers: Peers
  readonly snapshots: StoredSnapshots
  /** Makes up a name for a sandbox. */
  readonly newName: () => string
}

type Here = (call: ServedCall) => Answer

export function createAcrossNodes(options: AcrossOptions): AcrossNodes {
  const { front, owned, snapshots } = options
  const answer = async (call: ServedCall, here: Here): Promise<Awaited<Answer>> => {
    const { id } = call.operation
    if (id === 'createSandbox') return create(options, call, here)
    if (id === 'deleteSandbox') {
      const member = memberOf(options)
      const answered = await here(call)
      checkValid(member)
      front.waive(call.environment)
      return answered
    }
    if (front.isForNode(call.environment)) return here(call)
    if (id === 'listSandboxes') return listSandboxes(options, call, here)
    const member = memberOf(options)
    return owned.runSlow(member, kindOfCall(call, owned.pool), async () =>
      snapshots.answer(member, call, here),
    )
  }
  return {
    isJudged: front.isHandedOn,
    answer: (call, here) => answer(call, here).catch(asRefusal),
  }
}

/** @throws ControlRefusalError where the store does not answer, and otherwise the error itself */
function asRefusal(error: unknown): never {
  throw error instanceof StoreError ? unavailable(error.message) : error
}

/** The answers of the control plane in this process are as their spec says. */
const bodyOf = <Body>(answer: Awaited<Answer>): Body => (answer as { readonly body: Body }).body

const NODE_MS_MAX = 2_000

function ask(
  { id, addresses }: Owner,
  question: Pick<Question, 'method' | 'path' | 'body'>,
): Promise<NodeAnswer> {
  const hop = writeHop({ node: id, sandbox: NO_SANDBOX, remoteAddress: undefined })
  return askNode(addresses.control, { ...question, hop, timeoutMs: NODE_MS_MAX })
}

function toResponse({ status, text }: NodeAnswer): Response {
  return new Response(text === '' ? null : text, {
    status,
    headers: { 'content-type': 'application/json' },
  })
}

async function create(
  options: AcrossOptions,
  call: ServedCall,
  here: Here,
): Promise<Awaited<Answer>> {
  const { router, owned, peers, stopwatchMs, isDraining } = options
  const member = memberOf(options)
  const draft = (call.body ?? {}) as Schemas['SandboxDraft'] // by the spec
  const until = stopwatchMs() + OWNER_MS_MAX
  const base =
    draft.fork === undefined
      ? undefined
      : await router.place({ sandbox: draft.fork, isHandedOn: false }, until)
  const isFar = base?.kind === 'there'
  const maker = isFar ? base.owner : isDraining() ? successorOf('', peers, member.id) : undefined
  if (base?.kind === 'unknown')
    throw unavailable(`the sandbox ${draft.fork} is not there: ${base.why}`)
  if (maker !== undefined && !options.front.isForNode(call.environment)) {
    const asked = ask(maker, { method: 'POST', path: '/sandboxes', body: JSON.stringify(draft) })
    return toResponse(await asked.catch(unreached))
  }
  if (isFar) throw unavailable(`another node owns the sandbox ${draft.fork}`)
  const ttlMs = draft.ttl === undefined ? undefined : toTtlMs(draft.ttl)
  const name = draft.name ?? options.newName()
  try {
    if (draft.snapshot !== undefined) await options.snapshots.bring(member, [draft.snapshot])
    const reserved = {
      name,
      kind: kindOfCall(call, owned.pool),
      ...(ttlMs !== undefined && { ttlMs }),
    }
    const answer = await owned.create(member, reserved, async () => {
      const created = await here({ ...call, body: { ...draft, name } })
      const sandbox = owned.pool.find(name)
      if (sandbox === undefined) throw unavailable('this node has lost the new sandbox meanwhile')
      await sandbox.flush?.()
      if (base?.kind !== 'here' || (await isStill(owned, base.pass, draft.fork))) return created
      // It may hold what never was in its base: changes that another owner does not know of.
      throw unavailable(`this node has lost the sandbox ${draft.fork} meanwhile`)
    })
    if (answer !== undefined) return answer
    checkValid(member)
    throw nameTaken(name)
  } finally {
    if (base?.kind === 'here') base.pass.end()
  }
}

/** Tells whether what was read of a sandbox is in the store, and nobody else can own it. */
async function isStill(owned: OwnedSandboxes, pass: Pass, name = ''): Promise<boolean> {
  try {
    await owned.pool.find(name)?.flush?.()
  } catch {
    return false
  }
  return pass.isHeld()
}

/** Lists the sandboxes of all nodes, in the order of the store. */
async function listSandboxes(
  options: AcrossOptions,
  call: ServedCall,
  here: Here,
): Promise<Awaited<Answer>> {
  const { timers, stopwatchMs } = options
  const until = stopwatchMs() + OWNER_MS_MAX
  for (;;) {
    const member = memberOf(options)
    const [placements, views] = await Promise.all([member.list(), gather(options, call, here)])
    const byName = new Map(views.map((view) => [view.name, view]))
    const missing = placements.filter(({ sandbox }) => !byName.has(sandbox))
    if (missing.length === 0 && member.isValid()) {
      const sandboxes = placements.flatMap(({ sandbox }) => byName.get(sandbox) ?? [])
      return { status: 200, body: { sandboxes } }
    }
    if (stopwatchMs() > until)
      throw unavailable(`${missing.length} sandboxes have no owner, such as ${missing[0]?.sandbox}`)
    await delay(timers, AGAIN_MS)
  }
}

/** A sandbox that goes from one node to another is there again after this many milliseconds. */
const AGAIN_MS = 100

async function gather(
  options: AcrossOptions,
  call: ServedCall,
  here: Here,
): Promise<readonly Schemas['Sandbox'][]> {
  const own = bodyOf<Schemas['SandboxList']>(await here(call))
  const others = await Promise.all(
    (await othersOf(options)).map(async (node) => {
      const { status, text } = await ask(node, { method: 'GET', path: '/sandboxes' }).catch(
        () => NOTHING,
      )
      return status === 200 ? (JSON.parse(text) as Schemas['SandboxList']).sandboxes : [] // a node's own answer
    }),
  )
  return [...own.sandboxes, ...others.flat()]
}

const NOTHING: NodeAnswer = { status: 503, text: '' }

async function othersOf(options: AcrossOptions): Promise<readonly Owner[]> {
  const member = memberOf(options)
  return (await member.nodes()).filter(({ id }) => id !== member.id)
}

/** Refuses where another node may have taken the sandboxes: this one knows nothing of them then. @throws ControlRefusalError */
function checkValid(member: Membership): void {
  if (!member.isValid()) throw unavailable('this node may have lost its sandboxes meanwhile')
}

function memberOf({ membership }: AcrossOptions): Membership {
  const member = membership()
  if (member === undefined) throw unavailable('this node has no place in the cluster')
  return member
}

function unreached(error: unknown): never {
  if (error instanceof ControlRefusalError || error instanceof MockKitError) throw error
  throw unavailable(
    `another node was not reached: ${error instanceof Error ? error.message : String(error)}`,
  )
}

function unavailable(why: string): ControlRefusalError {
  return new ControlRefusalError({
    status: 503,
    code: 'SANDBOX_UNAVAILABLE',
    message: `Failed to forward the request: ${why}. Try again in a second.`,
    headers: { 'retry-after': '1' },
  })
}
