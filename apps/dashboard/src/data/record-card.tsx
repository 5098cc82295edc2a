import { BodyView } from '../format/body-view.tsx'
import { useStore } from '../state/context.ts'
import { toHash } from '../state/route.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { findLinks } from './find-links.ts'
import type { RecordAddress } from './find-links.ts'

/** One record: its fields, what it is linked with, and what was sent about it. */
export function RecordCard({ at }: { readonly at: RecordAddress }) {
  const { control } = useStore()
  const { sandbox, service, collection, key } = at
  const [loaded] = useLoaded(async () => {
    const path = { sandbox, service, collection, record: key }
    const [{ record }, { deliveries }] = await Promise.all([
      control.getRecord({ path }),
      control.listDeliveries({ path: { sandbox }, query: { service, subject: key } }),
    ])
    return { record, deliveries, links: await findLinks(control, at, record) }
  }, [sandbox, service, collection, key])
  return (
    <article class="card record" aria-label={`Record ${key}`}>
      <div class="card-head">
        <h3>
          {collection} <code>{key}</code>
        </h3>
        <a
          class="button quiet"
          aria-label="Close the record"
          href={toHash({ screen: 'data', query: { for: service, collection } })}
        >
          ✕
        </a>
      </div>
      <p class="actions">
        <a class="button" href={toHash({ screen: 'journal', query: { q: key } })}>
          Its history in the journal
        </a>
      </p>
      {loaded !== undefined && (
        <>
          <dl class="links">
            {loaded.links.map((link) => (
              <div key={link.collection}>
                <dt>{link.collection}</dt>
                <dd>
                  {link.keys.map((one) => (
                    <a
                      key={one}
                      href={toHash({
                        screen: 'data',
                        query: { for: service, collection: link.collection, record: one },
                      })}
                    >
                      <code>{one}</code>
                    </a>
                  ))}
                </dd>
              </div>
            ))}
            {loaded.deliveries.length > 0 && (
              <div>
                <dt>webhooks about it</dt>
                <dd>
                  {loaded.deliveries.map(({ id, webhook, status }) => (
                    <span key={id}>
                      {webhook} <span class="outcome">{status}</span>
                    </span>
                  ))}
                </dd>
              </div>
            )}
          </dl>
          <BodyView body={JSON.stringify(loaded.record, null, 2)} />
        </>
      )}
    </article>
  )
}
