import { InvalidBehaviourError } from '../errors/invalid-behaviour-error.ts'
import type { BehaviourValue } from '../world/world.ts'
import { inputCheckOf } from './check-input.ts'
import type { FromSchema, InputSchema } from './input-schema.ts'

/** A named switch where the vendor's documents leave more than one reading open. */
export interface Behaviour<Value extends BehaviourValue> {
  readonly description: string
  /** The schema of its values. */
  readonly schema: InputSchema
  readonly default: Value
}

/** The values of a table of behaviours, as a world has them. */
export type BehaviourValues<Behaviours> = {
  readonly [Name in keyof Behaviours]: Behaviours[Name] extends Behaviour<infer Value>
    ? Value
    : never
}

/**
 * Defines a behaviour by the schema of its values.
 *
 * @example
 * ```ts
 * import { defineBehaviour } from '@ensaio/mock-kit'
 *
 * export const testLeadsMax = defineBehaviour({
 *   description: 'The number of test leads that are granted.',
 *   schema: { type: 'integer', minimum: 0 },
 *   default: 10,
 * })
 * ```
 */
export function defineBehaviour<
  const Schema extends InputSchema,
  Value extends FromSchema<Schema> & BehaviourValue,
>(behaviour: {
  readonly description: string
  readonly schema: Schema
  readonly default: Value
}): Behaviour<FromSchema<Schema> & BehaviourValue> & { readonly schema: Schema } {
  return behaviour
}

/** @throws InvalidBehaviourError when the value does not fit the behaviour's schema */
export function checkBehaviour(
  name: string,
  behaviour: Behaviour<BehaviourValue>,
  value: unknown,
): void {
  const problems = inputCheckOf(behaviour.schema, 'the value')(value)
  if (problems.length > 0) throw new InvalidBehaviourError(name, problems)
}
