import type { Colleague } from './office.ts'

/** Keeps a stream of events open for each of them; counts what comes in. */
export async function openStreams(base: string, colleagues: Colleague[]) {
  const closing = new AbortController()
  const heard = { streams: 0, events: 0, broken: 0 }
  await Promise.all(
    colleagues.map(async ({ token }) => {
      const answer = await fetch(`${base}/api/live`, {
        headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
        signal: closing.signal
      })
      if (!answer.ok || !answer.body) {
        heard.broken += 1
        return
      }
      heard.streams += 1
      void listen(answer.body)
    })
  )
  async function listen(body: ReadableStream<Uint8Array>) {
    try {
      const decoder = new TextDecoder()
      for await (const part of body) {
        heard.events += decoder.decode(part).split('event: changed').length - 1
      }
      heard.broken += 1
    } catch {
      if (!closing.signal.aborted) heard.broken += 1
    }
  }
  return { heard, close: () => closing.abort() }
}
