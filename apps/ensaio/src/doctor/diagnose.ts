// Turns facts about the machine into findings, each with what to do about it.
import type { Facts, PortFacts, SandboxFacts } from './facts.ts'
import type { Finding } from './finding.ts'

/** The newest major version of Node that the packages are tested with. */
const NODE_MAJOR_MAX = 24

/** A clock before this year was never set. */
const YEAR_MIN = 2024

const PROXY_VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']

/** The names by which clients call this machine. */
const LOCAL_NAMES = ['localhost', '127.0.0.1']

/** Returns the findings, in the order in which a person would look. */
export function diagnose(facts: Facts): readonly Finding[] {
  return [
    ofNode(facts),
    ...ofSettings(facts),
    ...facts.ports.map((port) => ofPort(port, facts.sandbox)),
    ...ofSandbox(facts),
    ...(facts.sandbox === undefined ? [] : ofCallbacks(facts.sandbox)),
    ofProxies(facts),
    ...ofClocks(facts),
    ...ofFolders(facts),
  ]
}

function ofNode({ nodeVersion }: Facts): Finding {
  const isTested = Number(nodeVersion.split('.')[0]) <= NODE_MAJOR_MAX
  const text = `Node ${nodeVersion}`
  return isTested
    ? { topic: 'node', level: 'ok', text }
    : {
        topic: 'node',
        level: 'warning',
        text: `${text} is newer than those that Ensaio was tested with`,
        advice: `If something is odd, try Node ${NODE_MAJOR_MAX}.`,
      }
}

function ofSettings({ settings: { problems, warnings } }: Facts): readonly Finding[] {
  const advice = 'Correct the variable, or unset it.'
  const found = [
    ...problems.map((text) => ({ level: 'problem', text }) as const),
    ...warnings.map((text) => ({ level: 'warning', text }) as const),
  ]
  if (found.length > 0) return found.map((one) => ({ topic: 'settings', ...one, advice }))
  return [{ topic: 'settings', level: 'ok', text: 'the variables of the environment are valid' }]
}

function ofPort(
  { port, name, code, holder }: PortFacts,
  sandbox: SandboxFacts | undefined,
): Finding {
  const place = `${port} (${name})`
  if (code === undefined) return { topic: 'ports', level: 'ok', text: `${place} is free` }
  if (sandbox?.ownPorts.includes(port))
    return { topic: 'ports', level: 'ok', text: `${place} is the sandbox's` }
  if (code !== 'EADDRINUSE')
    return {
      topic: 'ports',
      level: 'problem',
      text: `${place} cannot be taken: ${code}`,
      advice: 'Choose ports above 1023, with --port-base 5400 for example.',
    }
  return {
    topic: 'ports',
    level: 'problem',
    text: `${place} is held by ${holder ?? 'another program'}`,
    advice: 'Stop it, or choose other ports with --port-base 5400.',
  }
}

function ofSandbox({ controlUrl, sandbox }: Facts): readonly Finding[] {
  if (sandbox === undefined)
    return [
      {
        topic: 'sandbox',
        level: 'warning',
        text: `nothing answers at ${controlUrl}`,
        advice:
          'Start one with ensaio start, or give its address by --control or ENSAIO_CONTROL_URL.',
      },
    ]
  const { version, refusal } = sandbox
  if (refusal === undefined)
    return [{ topic: 'sandbox', level: 'ok', text: `Ensaio ${version} answers at ${controlUrl}` }]
  return [
    { topic: 'sandbox', level: 'problem', text: refusal, advice: 'Do what it says, and retry.' },
  ]
}

function ofCallbacks({ receivers, troubled, view }: SandboxFacts): readonly Finding[] {
  const ofReceivers = receivers.map(({ service, target, url, error }): Finding => {
    const text = `${service} ${target}: ${url}`
    if (error === undefined) return { topic: 'callbacks', level: 'ok', text }
    return {
      topic: 'callbacks',
      level: 'problem',
      text: `${text} cannot be reached: ${error}`,
      advice: `Start the receiver there, or register another with ensaio endpoints set ${service} URL.`,
    }
  })
  // One of a kind is enough: a receiver that is down has many.
  const reasons = new Map(
    troubled.flatMap((one) =>
      one.reason === undefined
        ? []
        : [[`${one.service} ${one.webhook} ${one.reason}`, one] as const],
    ),
  )
  const ofDeliveries = [...reasons.values()].map(
    ({ service, webhook, status, reason }): Finding => ({
      topic: 'callbacks',
      level: 'warning',
      text: `${service} ${webhook}: deliveries are ${status}: ${reason}`,
      advice: `See ensaio deliveries --service ${service} --status ${status}.`,
    }),
  )
  const ofPause: readonly Finding[] = view?.deliveriesPaused
    ? [
        {
          topic: 'callbacks',
          level: 'warning',
          text: 'all deliveries are paused',
          advice: 'Send them with ensaio deliveries resume.',
        },
      ]
    : []
  return [...ofReceivers, ...ofDeliveries, ...ofPause]
}

function ofProxies({ env }: Facts): Finding {
  const valueOf = (name: string): string | undefined =>
    env[name.toLowerCase()] || env[name] || undefined
  const set = PROXY_VARIABLES.filter((name) => valueOf(name) !== undefined)
  const without = (valueOf('NO_PROXY') ?? '').split(/[\s,]+/)
  const missing = without.includes('*') ? [] : LOCAL_NAMES.filter((name) => !without.includes(name))
  if (set.length === 0) return { topic: 'proxies', level: 'ok', text: 'no proxy is set' }
  if (missing.length === 0)
    return { topic: 'proxies', level: 'ok', text: `${set.join(', ')} leaves this machine alone` }
  return {
    topic: 'proxies',
    level: 'problem',
    text: `${set.join(', ')} is set, and NO_PROXY leaves out ${missing.join(' and ')}: curl and others send calls to the sandbox through the proxy`,
    advice: `Set NO_PROXY=${LOCAL_NAMES.join(',')}.`,
  }
}

function ofClocks({ machineNow, sandbox }: Facts): readonly Finding[] {
  const now = new Date(machineNow)
  const ofMachine: Finding =
    now.getUTCFullYear() >= YEAR_MIN
      ? { topic: 'clock', level: 'ok', text: `the machine's clock shows ${now.toISOString()}` }
      : {
          topic: 'clock',
          level: 'problem',
          text: `the machine's clock shows ${now.toISOString()}`,
          advice: 'Set it: certificates and timestamps depend on it.',
        }
  const view = sandbox?.view
  if (view === undefined) return [ofMachine]
  const text = `the clock of ${view.name} is ${view.clock.mode} at ${view.clock.now}`
  const isWaiting = view.clock.mode === 'frozen' && view.deliveries.pending > 0
  const ofView: Finding = isWaiting
    ? {
        topic: 'clock',
        level: 'warning',
        text: `${text}, and ${view.deliveries.pending} deliveries wait for later`,
        advice: 'Let time pass with ensaio clock advance 1h.',
      }
    : { topic: 'clock', level: 'ok', text }
  return [ofMachine, ofView]
}

function ofFolders({ folders }: Facts): readonly Finding[] {
  return folders.map(({ path, use, error }): Finding =>
    error === undefined
      ? { topic: 'files', level: 'ok', text: `${path} can be written to` }
      : {
          topic: 'files',
          level: 'problem',
          text: `${path} cannot be written to, ${use}: ${error}`,
          advice: 'Change its permissions, or work in another folder.',
        },
  )
}
