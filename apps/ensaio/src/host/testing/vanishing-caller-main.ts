// Run in a network of its own, which goes down while somebody follows a stream: prints how the connection ended for the server.
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { listen } from '../system-listen.ts'

/** A second, as the system spaces what it sends again. */
const LIMITS = { lookMs: 50, resentMax: 2 }

const left = Promise.withResolvers<string>()
const stream = new ReadableStream<Uint8Array>({
  start: (controller) => {
    const say = (): void => controller.enqueue(new TextEncoder().encode(': still here\n\n'))
    say()
    const timer = setInterval(say, 100)
    void left.promise.then(() => clearInterval(timer))
  },
  cancel: () => left.resolve('left'),
})
const { port, close } = await listen({
  name: 'a server',
  host: '127.0.0.1',
  port: 0,
  vanishedLimits: LIMITS,
  fetch: () => new Response(stream),
})
const caller = connect(port, '127.0.0.1')
caller.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n')
await once(caller, 'data')

execFileSync('ip', ['link', 'set', 'lo', 'down'])
process.stdout.write(await left.promise)
caller.destroy()
await close()
