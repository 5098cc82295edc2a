import fc from 'fast-check'
import { createOpener, type ModelledApi, type ModelledMock } from './modelled-api.ts'

/** One thing that a caller, the vendor's side or time does, and what the model expects of it. */
export type Command<Model extends object> = fc.AsyncCommand<Model, ModelledApi>

/** The commands of a service, and the model that tells what they have to lead to. */
export interface ServiceModel<Model extends object> {
  readonly newModel: () => Model
  readonly commands: readonly fc.Arbitrary<Command<Model>>[]
}

/** The shortest sequence that was found to contradict the model. */
export interface Counterexample {
  readonly commands: readonly string[]
  readonly why: string
}

const COMMANDS_MAX = 25

/** Creates a command. @param isPossible tells if the model allows it now */
export function command<Model extends object>(
  name: string,
  run: (model: Model, api: ModelledApi) => Promise<void>,
  isPossible: (model: Readonly<Model>) => boolean = () => true,
): Command<Model> {
  return { check: isPossible, run, toString: () => name }
}

/** Runs sequences of commands, always the same ones, each in a new sandbox; shrinks the first that contradicts the model. */
export async function findCounterexample<Model extends object>(
  mock: ModelledMock,
  { newModel, commands }: ServiceModel<Model>,
  numRuns: number,
): Promise<Counterexample | undefined> {
  const open = createOpener(mock)
  let failed: readonly string[] = []
  const sequences = fc.commands([...commands], { maxCommands: COMMANDS_MAX, size: 'max' })
  const property = fc.asyncProperty(sequences, async (sequence) => {
    await using api = open()
    try {
      await fc.asyncModelRun(() => ({ model: newModel(), real: api }), sequence)
    } catch (error) {
      // Later failures are shorter: the last one is the counterexample.
      failed = namesOf(sequence)
      throw error
    }
  })
  const details = await fc.check(property, { numRuns, seed: 1 })
  if (!details.failed) return undefined
  return { commands: failed, why: String(details.errorInstance) }
}

/** Returns the commands that ran, one of which failed. */
function namesOf(sequence: Iterable<Command<never>>): readonly string[] {
  return String(sequence)
    .replace(/ \/\*replayPath.*$/, '')
    .split(',')
}
