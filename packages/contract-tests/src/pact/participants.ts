/** A consumer and a provider. Each pair has one pact file. */
export interface Participants {
  readonly consumer: string
  readonly provider: string
}

/** The client calls the service. */
export function clientOf(service: string): Participants {
  return { consumer: `${service}-client`, provider: service }
}

/** The receiver takes the service's callbacks. */
export function receiverOf(service: string): Participants {
  return { consumer: `${service}-receiver`, provider: service }
}

/** The sample app calls the service, and takes its callbacks. */
export function syncOf(service: string): Participants {
  return { consumer: 'sync', provider: service }
}

/** The name that Pact gives to the file of a pair. */
export function pactFileName({ consumer, provider }: Participants): string {
  return `${consumer}-${provider}.json`
}
