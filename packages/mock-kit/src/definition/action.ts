import { ActionRefusedError } from '../errors/action-refused-error.ts'
import { inputCheckOf } from './check-input.ts'
import type { FromSchema, ObjectSchema } from './input-schema.ts'

/** Something that happens on the vendor's side, not by a call: the control plane can bring it about. */
export interface Action<MockWorld> {
  readonly description: string
  /** The schema of the input; a field that it does not list is refused. */
  readonly input: ObjectSchema
  /** Carries it out. Throws ActionRefusedError where the world does not allow it. */
  readonly run: (world: MockWorld, input: never) => unknown
}

/**
 * Defines an action. Its input schema is all that has to be said of the input: the type that `run` gets, the check, the
 * messages and the listing for forms follow from it.
 *
 * @example
 * ```ts
 * import { defineAction } from '@ensaio/mock-kit'
 * import type { World } from '@ensaio/mock-kit'
 *
 * export const closeShop = defineAction({
 *   description: 'Closes the shop.',
 *   input: {
 *     type: 'object',
 *     required: ['by'],
 *     properties: { by: { enum: ['owner', 'police'] }, note: { type: 'string' } },
 *   },
 *   run: (world: World, { by, note = '' }) => ({ by, note, at: world.now() }),
 * })
 * ```
 */
export function defineAction<MockWorld, const Input extends ObjectSchema>(action: {
  readonly description: string
  readonly input: Input
  readonly run: (world: MockWorld, input: FromSchema<Input>) => unknown
}): Action<MockWorld> {
  return action
}

/**
 * Runs an action with an input that may be anything; left out it is an empty object.
 * @throws ActionRefusedError when the input does not fit the schema, or the action refuses it
 */
export function runAction<MockWorld>(
  name: string,
  { input: schema, run }: Action<MockWorld>,
  world: MockWorld,
  given: unknown,
): unknown {
  const input = given === undefined ? {} : given
  const problems = inputCheckOf(schema, 'the input')(input)
  if (problems.length > 0) throw new ActionRefusedError(problems, name)
  try {
    return run(world, input as never) // it fits the schema that its type was made of
  } catch (error) {
    throw error instanceof ActionRefusedError ? new ActionRefusedError(error.problems, name) : error
  }
}
