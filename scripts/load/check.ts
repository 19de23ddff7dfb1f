import { write } from './write.ts'
import type { Written } from './writer.ts'

interface Item {
  id: string
  note?: string
  text?: string
}

/** What was acknowledged and is not there, or is there twice: in words, nothing when all is well. */
export async function missing(base: string, written: Written[]): Promise<string[]> {
  const lists = new Map<string, Promise<Item[]>>()
  const found = await eightAtOnce(written, async (it) => {
    if (!it.answer) return `${it.word} was never acknowledged`
    const get = <T>(path: string) => fetched<T>(base + path, it.token)
    if (it.kind === 'case') {
      const { total, hits } = await get<{ total: number; hits: { number: string }[] }>(
        `/api/search?q=${it.word}`
      )
      const isThere = total === 1 && hits[0]?.number === it.answer.number
      return isThere ? '' : `${it.answer.number} (${it.word}) is found ${total} times`
    }
    if (it.kind === 'attachment') {
      const file = `${base}/api/attachments/${it.answer.id}/file`
      const is = await (await answered(file, it.token)).text()
      return is === it.bytes ? '' : `${is.length} of ${it.bytes?.length} bytes of ${it.word}`
    }
    const path = `/api/cases/${it.number}/${it.kind}s`
    const list =
      lists.get(path) ?? get<{ items: Item[] }>(`${path}?limit=100`).then(({ items }) => items)
    lists.set(path, list)
    const same = (await list).filter(({ note, text }) => `${note} ${text}`.includes(it.word))
    const isThere = same.length === 1 && same[0]?.id === it.answer.id
    return isThere ? '' : `${it.kind} ${it.word} of ${it.number} is there ${same.length} times`
  })
  return found.filter(Boolean)
}

/** Whoever heard nothing sends it again with the same key; then it is there once. */
export async function sendAgain(base: string, written: Written[]) {
  const unheard = written.filter(({ answer }) => !answer)
  await eightAtOnce(unheard, async (it) => {
    it.answer = await write(base, it)
  })
  return unheard.length
}

const fetched = async <T>(url: string, token: string) =>
  (await (await answered(url, token)).json()) as T

async function answered(url: string, token: string): Promise<Response> {
  for (;;) {
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
    if (answer.ok) return answer
    const text = await answer.text()
    if (answer.status !== 429 && answer.status !== 503) {
      throw new Error(`${url}: ${answer.status} ${text}`)
    }
    await new Promise((done) => setTimeout(done, 100))
  }
}

async function eightAtOnce<T, R>(all: T[], work: (it: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const left = all.entries()
  const one = async () => {
    for (const [at, it] of left) results[at] = await work(it)
  }
  await Promise.all(Array.from({ length: 8 }, one))
  return results
}
