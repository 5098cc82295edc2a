/** Returns the request by which a message arrives, as the metadata of its interaction describe it. */
export function toDeliveredRequest(
  content: unknown,
  metadata: Readonly<Record<string, unknown>>,
): Request {
  const { method, path, address = path, authorization, contentType } = metadata
  return new Request(`http://127.0.0.1${String(address)}`, {
    method: String(method),
    headers: {
      'content-type': String(contentType),
      ...(authorization === undefined ? {} : { authorization: String(authorization) }),
    },
    body: JSON.stringify(content),
  })
}
