import type { Chance } from '#seeds/chance.ts'
import { Refused, write } from './write.ts'

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
