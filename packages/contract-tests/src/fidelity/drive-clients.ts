import { type Lead, createConversicaClient } from '@ensaio/conversica-client'
import { createZenviaChatClient } from '@ensaio/zenvia-chat-client'
import { createZenviaConversionClient } from '@ensaio/zenvia-conversion-client'
import { leadInteractions } from '../conversica/consumer/lead-interactions.ts'
import { mainLogin } from '../conversica/logins.ts'
import { openProvider as openConversica } from '../conversica/provider/open-provider.ts'
import { stateHandlersOf as conversicaStates } from '../conversica/provider/state-handlers.ts'
import type { NamedState } from '../pact/open-pact.ts'
import type { ServedMock } from '../pact/serve-mock.ts'
import type { StateHandler } from '../pact/verify-pact.ts'
import { BASE_PATH as CHAT_PATH, MAIN_TOKEN } from '../zenvia-chat/access.ts'
import { chatInteractions } from '../zenvia-chat/consumer/chat-interactions.ts'
import { openProvider as openChat } from '../zenvia-chat/provider/open-provider.ts'
import { stateHandlersOf as chatStates } from '../zenvia-chat/provider/state-handlers.ts'
import { BASE_PATH as CONVERSION_PATH, MAIN_KEY } from '../zenvia-conversion/access.ts'
import { paula } from '../zenvia-conversion/account.ts'
import { conversionInteractions } from '../zenvia-conversion/consumer/conversion-interactions.ts'
import { clientOf as conversionClientOf } from '../zenvia-conversion/provider/client-of.ts'
import { openProvider as openConversion } from '../zenvia-conversion/provider/open-provider.ts'
import { stateHandlersOf as conversionStates } from '../zenvia-conversion/provider/state-handlers.ts'
import { sampleIds } from '../zenvia-conversion/samples.ts'
import { everybody, scenario } from '../zenvia-conversion/states.ts'

/** A call that a client has to make in a state of the provider; it gets what the states made known. */
interface Drive {
  readonly given: readonly NamedState[]
  readonly isToSucceed: boolean
  readonly run: (ids: Readonly<Record<string, string>>) => Promise<unknown>
}

/** The outcome of a client's calls. */
export interface Driven {
  /** The operations that answered with success, and whose answers the client understood; sorted. */
  readonly operations: readonly string[]
  /** The calls that should have succeeded and did not, one line each. */
  readonly failures: readonly string[]
}

/** Lets the client of a service make every call of its pact again, on the mock itself, over HTTP. */
export const DRIVERS: Readonly<Record<string, () => Promise<Driven>>> = {
  conversica: async () => {
    await using provider = await openConversica()
    const drives = leadInteractions.map(
      ({ given, login = mainLogin, lead, answer, injected = {} }) => ({
        given,
        isToSucceed: answer.kind === 'accepted',
        run: (ids: Readonly<Record<string, string>>) => {
          const known = Object.entries(injected).map(([key, name]) => [key, ids[name]])
          const whole = { ...lead, ...Object.fromEntries(known) } as unknown as Lead
          return createConversicaClient({ ...login, baseUrl: provider.url }).leads.save(whole)
        },
      }),
    )
    return await driveAll(provider, conversicaStates(provider), drives)
  },
  'zenvia-chat': async () => {
    await using provider = await openChat()
    const clientOf = (token: string) =>
      createZenviaChatClient({
        token,
        baseUrl: `${provider.url}${CHAT_PATH}`,
        retry: { attemptsMax: 1 },
      })
    const drives = chatInteractions.map(({ given, token = MAIN_TOKEN, call, answer }) => ({
      given,
      isToSucceed: answer.kind === 'rows' || answer.kind === 'report',
      run: () => call(clientOf(token)),
    }))
    // The pact's own calls for messages know no protocol number of the mock.
    const messages: Drive = {
      given: chatInteractions.flatMap(({ given, answer }) =>
        answer.kind === 'messages' ? given : [],
      ),
      isToSucceed: true,
      run: async (ids) => clientOf(MAIN_TOKEN).history.messages(Object.values(ids)[0] ?? ''),
    }
    return await driveAll(provider, chatStates(provider), [...drives, messages])
  },
  'zenvia-conversion': async () => {
    await using provider = await openConversion()
    const baseUrl = `${provider.url}${CONVERSION_PATH}`
    const drives = conversionInteractions.map(({ given, key = MAIN_KEY, call, answer }) => ({
      given,
      isToSucceed: answer.kind !== 'error',
      run: (ids: Readonly<Record<string, string>>) => {
        const client = createZenviaConversionClient({
          apiKey: key,
          baseUrl,
          retry: { attemptsMax: 1 },
        })
        return call(client, { ...sampleIds, ...ids } as typeof sampleIds)
      },
    }))
    return await driveAll(provider, conversionStates(provider), [
      ...drives,
      ...beyondPact(provider),
    ])
  },
}

/** Calls that the pact of Zenvia Conversion has no successful answer to. */
function beyondPact(provider: ServedMock): readonly Drive[] {
  const client = conversionClientOf(provider)
  const given = [scenario('empty'), everybody()]
  const select = (prospectId: string) =>
    provider.sandbox().runAction('zenvia-conversion', 'agentSelects', {
      prospectIds: [prospectId],
    }) as { readonly selectionId: string }
  return [
    { given, isToSucceed: true, run: () => client.agents.responseTime(paula.id) },
    {
      given,
      isToSucceed: true,
      run: async ({ ximena = '' }) => client.prospects.selection(select(ximena).selectionId),
    },
    {
      given,
      isToSucceed: true,
      run: ({ ximena = '' }) => {
        const file = new File(['x'], 'note.txt', { type: 'text/plain' })
        return client.messaging.sendFile({ prospectId: ximena, channel: 'whatsapp' }, file)
      },
    },
  ]
}

async function driveAll(
  provider: ServedMock,
  states: Readonly<Record<string, StateHandler>>,
  drives: readonly Drive[],
): Promise<Driven> {
  const operations = new Set<string>()
  const failures: string[] = []
  for (const { given, isToSucceed, run } of drives) {
    const ids: Record<string, string> = {}
    for (const { name, parameters } of given) Object.assign(ids, await states[name]?.(parameters))
    const before = provider.sandbox().journal.end
    const error = await run(ids).then(
      () => undefined,
      (reason: unknown) => String(reason),
    )
    if (isToSucceed && error !== undefined) failures.push(error)
    if (error !== undefined) continue
    for (const entry of provider.sandbox().journal.read(before).entries) {
      if (entry.kind === 'request' && (entry.answer?.status ?? 500) < 300)
        operations.add(entry.operationId ?? '')
    }
  }
  return { operations: [...operations].sort(), failures }
}
