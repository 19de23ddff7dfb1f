import type { Written } from './writer.ts'

export class Refused extends Error {}

/** Sends it until it is taken: 503 and 429 say when to come again. */
export async function write(base: string, { path, token, key, body, bytes }: Written) {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': key
  }
  const request = { method: 'POST', headers, body: JSON.stringify(body) }
  const answer = await patiently(base + path, request)
  if (!answer.ok) throw new Refused(`${path}: ${answer.status} ${await answer.text()}`)
  const written = (await answer.json()) as NonNullable<Written['answer']>
  if (bytes !== undefined) await sendBytes(`${base}/api/attachments/${written.id}`, token, bytes)
  return written
}

/** From where the server has them, until it says that the file is whole: nothing may be left. */
async function sendBytes(url: string, token: string, bytes: string) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' }
  let from = 0
  for (let whole = false; !whole;) {
    const request = { method: 'PUT', headers, body: bytes.slice(from) }
    const answer = await patiently(`${url}/bytes?from=${from}`, request)
    const text = await answer.text()
    const { received, complete } = JSON.parse(text) as { received?: number; complete?: boolean }
    const isKnown = answer.ok || answer.status === 409
    if (!isKnown || received === undefined) throw new Refused(`${url}: ${answer.status} ${text}`)
    from = received
    whole = complete ?? false
  }
}

async function patiently(url: string, request: RequestInit): Promise<Response> {
  for (;;) {
    const answer = await fetch(url, request)
    if (answer.status !== 503 && answer.status !== 429) return answer
    await answer.body?.cancel()
    await new Promise((done) => setTimeout(done, 20))
  }
}
