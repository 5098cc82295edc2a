// Turns the states that a pact names into steps of the sandbox.
import { isJsonObject } from '@ensaio/contracts'
import { didYouMean } from '@ensaio/mock-kit'
import { parseDocument } from 'yaml'
import { fillDeeply } from './fill-text.ts'
import type { ProviderState } from './pact-file.ts'
import { PactError } from './pact-error.ts'

/** One thing to do before an interaction. */
export type StateStep =
  | { readonly kind: 'scenario'; readonly scenario: string }
  | { readonly kind: 'action'; readonly action: string; readonly input: Fields }
  | { readonly kind: 'behaviour'; readonly behaviour: string; readonly value: unknown }
  /** Records for each service, as in a fixtures file. */
  | { readonly kind: 'fixtures'; readonly sections: Fields }
  /** A call of the API itself. */
  | {
      readonly kind: 'call'
      readonly operation: string
      readonly path: Fields
      readonly query: Fields
      readonly body?: unknown
    }
  | { readonly kind: 'advance'; readonly duration: string }
  | { readonly kind: 'trigger'; readonly webhook: string; readonly fields: Fields }

type Fields = Readonly<Record<string, unknown>>

/** The names that a service has. */
export interface StateNames {
  readonly scenarios: readonly string[]
  readonly actions: readonly string[]
  /** States of the user's own, by the name that pacts give them. */
  readonly own: ReadonlyMap<string, readonly StateStep[]>
}

/** The steps of a state, or the reason why there are none. */
export type ResolvedState =
  | { readonly ok: true; readonly steps: readonly StateStep[] }
  | { readonly ok: false; readonly why: string }

/** Finds the steps: of the user's own states, then of scenarios and actions, then of what any service can do. */
export function resolveState({ name, params }: ProviderState, names: StateNames): ResolvedState {
  const own = names.own.get(name)
  if (own !== undefined) return { ok: true, steps: own.map((step) => withParams(step, params)) }
  const scenario = name.replace(/^scenario /, '')
  if (names.scenarios.includes(scenario))
    return { ok: true, steps: [{ kind: 'scenario', scenario }] }
  if (names.actions.includes(name)) {
    return { ok: true, steps: [{ kind: 'action', action: name, input: params }] }
  }
  const step = GENERAL[name.replace(/^the /, '')]?.(params)
  if (step !== undefined) return { ok: true, steps: [step] }
  const known = [...names.own.keys(), ...names.scenarios, ...names.actions]
  const why = `there is no state "${name}". ${didYouMean(name, known)} Describe it in a file and name that with --states; scenario list and action list tell what there is.`
  return { ok: false, why }
}

/** States that say by their parameters what to do. */
const GENERAL: Readonly<Record<string, (params: Fields) => StateStep | undefined>> = {
  scenario: ({ scenario }) => text(scenario, (name) => ({ kind: 'scenario', scenario: name })),
  action: ({ action, input = {} }) =>
    text(action, (name) => ({
      kind: 'action',
      action: name,
      input: isJsonObject(input) ? input : {},
    })),
  behaviour: ({ behaviour, value }) =>
    text(behaviour, (name) => ({ kind: 'behaviour', behaviour: name, value })),
  fixtures: (sections) => ({ kind: 'fixtures', sections }),
  webhook: ({ webhook, fields = {} }) =>
    text(webhook, (name) => ({
      kind: 'trigger',
      webhook: name,
      fields: isJsonObject(fields) ? fields : {},
    })),
  call: ({ operation, path, query, body }) =>
    text(operation, (name) => ({
      kind: 'call',
      operation: name,
      path: isJsonObject(path) ? path : {},
      query: isJsonObject(query) ? query : {},
      ...(body !== undefined && { body }),
    })),
  'time that passed': ({ duration, hours }) =>
    text(duration ?? (hours === undefined ? undefined : `${String(hours)}h`), (length) => ({
      kind: 'advance',
      duration: length,
    })),
}

function text(value: unknown, toStep: (value: string) => StateStep): StateStep | undefined {
  return typeof value === 'string' ? toStep(value) : undefined
}

/** The parameters of a state fill the gaps of its steps. */
function withParams(step: StateStep, params: Fields): StateStep {
  return fillDeeply(step, params) as StateStep // only its texts change
}

/** Reads a file of states: for each name a list of steps. @throws PactError listing every mistake */
export function readStates(
  file: string,
  source: string,
): ReadonlyMap<string, readonly StateStep[]> {
  const document = parseDocument(source)
  const [error] = document.errors
  const states: unknown = error === undefined ? document.toJS() : undefined
  if (!isJsonObject(states)) {
    const why = error?.message ?? 'it is not a map of states'
    throw new PactError(file, why, 'Write each state as a name with a list of steps.')
  }
  const problems: string[] = []
  const read = Object.entries(states).map(([name, steps]) => {
    const list = Array.isArray(steps) ? steps : [steps]
    return [name, list.flatMap((step) => toStep(step) ?? refuse(name, step))] as const
  })
  if (problems.length > 0) throw new PactError(file, problems.join('; '), STEPS_HELP)
  return new Map(read)

  function refuse(name: string, step: unknown): readonly StateStep[] {
    problems.push(`"${name}": ${JSON.stringify(step)} is not a step`)
    return []
  }
}

const STEPS_HELP =
  'A step is scenario, action with input, behaviour with value, fixtures, call with body, advance, or trigger with fields.'

function toStep(step: unknown): StateStep | undefined {
  if (!isJsonObject(step)) return undefined
  const { scenario, action, behaviour, fixtures, advance, trigger, call } = step
  if (isJsonObject(fixtures)) return { kind: 'fixtures', sections: fixtures }
  return (
    GENERAL['scenario']?.({ scenario }) ??
    GENERAL['action']?.({ ...step, action }) ??
    GENERAL['behaviour']?.({ ...step, behaviour }) ??
    GENERAL['call']?.({ ...step, operation: call }) ??
    GENERAL['time that passed']?.({ duration: advance }) ??
    GENERAL['webhook']?.({ ...step, webhook: trigger })
  )
}
