// The parts that the tasks with Zenvia Conversion share.
import { BASE_PATH, MAIN_KEY } from '../../zenvia-conversion/access.ts'
import { fillIn } from '../../zenvia-conversion/consumer/fill-in.ts'
import { everybody, scenario } from '../../zenvia-conversion/states.ts'
import type { AppAnswer, AppCall } from '../app-task.ts'
import type { OpenApp } from '../open-app.ts'

/** All samples are in the account. */
export const given = [scenario('empty'), everybody()]

/** A call whose path is written below the base path; `{ximena}` stands for that record's key. */
export function call(
  description: string,
  request: `${AppCall['method']} /${string}`,
  rest: Pick<AppCall, 'query' | 'body'> & { readonly answer: AppAnswer },
): AppCall {
  const [method, path] = request.split(' ') as [AppCall['method'], string]
  const query = { ...rest.query, 'api-key': MAIN_KEY }
  return { description, given, method, path: fillIn(`${BASE_PATH}${path}`), ...rest, query }
}

/** Reads how the commands ended. */
export const outboxOf = ({ kysely }: OpenApp) =>
  kysely.selectFrom('outbox').select(['kind', 'status', 'attempts']).orderBy('sequence').execute()

/** A command that was carried out by this many attempts. */
export const done = (kind: string, attempts = 1) => ({ kind, status: 'done', attempts })
