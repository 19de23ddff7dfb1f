import type { Chance } from '#seeds/chance.ts'

/** One request that writes, and what came of it. */
export interface Written {
  kind: 'case' | 'occurrence' | 'comment' | 'attachment'
  token: string
  key: string
  path: string
  body: object
  /** Sent afterwards, of an attachment. */
  bytes?: string
  /** A word that stands in nothing else. */
  word: string
  /** The case that it belongs to. */
  number?: string
  /** Nothing, when the server was gone before it answered. */
  answer?: { number?: string; id?: string }
}

interface Writer {
  base: string
  token: string
  /** Makes this writer's words different from all others. */
  name: string
  chance: Chance
  /** Whether the server knows comments and attachments. */
  comments: boolean
  attachments: boolean
  stop: AbortSignal
}

/** Writes one thing after another into `all` until it is stopped or nobody answers any more. */
export async function keepWriting(writer: Writer, all: Written[] = []): Promise<Written[]> {
  const { chance, token, name, stop } = writer
  const numbers: string[] = []
  for (let at = 0; !stop.aborted; at++) {
    const word = `zq${name}n${at}z`
    const number = chance.happens(0.5) ? chance.of(numbers) : undefined
    const next = number ? more(writer, number, word) : aCase(word)
    const it: Written = { token, key: `${name}-${at}`, word, number, ...next }
    all.push(it)
    try {
      it.answer = await write(writer.base, it)
    } catch (error) {
      // A connection that broke is what the killing of a server looks like.
      if (error instanceof Refused) throw error
      break
    }
    if (it.answer.number) numbers.push(it.answer.number)
  }
  return all
}

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

/** From where the server has them: a part may have come before it was gone. */
async function sendBytes(url: string, token: string, bytes: string) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' }
  for (let from = 0; from < bytes.length;) {
    const request = { method: 'PUT', headers, body: bytes.slice(from) }
    const answer = await patiently(`${url}/bytes?from=${from}`, request)
    const text = await answer.text()
    const { received } = JSON.parse(text) as { received?: number }
    const isKnown = answer.ok || answer.status === 409
    if (!isKnown || received === undefined) throw new Refused(`${url}: ${answer.status} ${text}`)
    from = received
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

const aCase = (word: string): Pick<Written, 'kind' | 'path' | 'body'> => ({
  kind: 'case',
  path: '/api/cases',
  body: {
    title: `Written ${word}`,
    symptom: `It is here as ${word}, in a text that is a little longer`,
    language: 'en',
    entity: 'PL01',
    ...(word.endsWith('3z') && { process: 'finance.ap', steps: [{ text: `Look for ${word}` }] })
  }
})

function more({ chance, comments, attachments }: Writer, number: string, word: string) {
  if (attachments && chance.happens(0.3)) {
    const bytes = `${word}\n`.repeat(chance.between(1, 2_000))
    const body = { case: number, name: `${word}.txt`, size: bytes.length }
    return { kind: 'attachment' as const, path: '/api/attachments', body, bytes }
  }
  if (comments && chance.happens(0.5)) {
    const path = `/api/cases/${number}/comments`
    return { kind: 'comment' as const, path, body: { text: `Said ${word}` } }
  }
  const path = `/api/cases/${number}/occurrences`
  const body = { outcome: 'worked', minutes: 5, seen: `Seen ${word}`, note: word }
  return { kind: 'occurrence' as const, path, body }
}
