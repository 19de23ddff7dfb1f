import { setTimeout as sleep } from 'node:timers/promises'
import type { Ask } from './mix.ts'
import type { Colleague } from './office.ts'

export interface Answered {
  kind: string
  /** From the moment when it should have been sent. */
  ms: number
  /** Nothing, when all was well. */
  failure: string
}

/**
 * Sends so many requests a second whether or not the earlier ones are answered: people do not wait
 * for each other, and a slow answer must not keep the next request from being counted.
 */
export async function arrive(
  base: string,
  perSecond: number,
  seconds: number,
  next: () => { who: Colleague; ask: Ask }
): Promise<Answered[]> {
  const began = performance.now()
  const all: Promise<Answered>[] = []
  for (let at = 0; at < perSecond * seconds; at++) {
    const due = began + (at * 1000) / perSecond
    const early = due - performance.now()
    if (early > 1) await sleep(early)
    const { who, ask } = next()
    all.push(sent(base, who, ask, due))
  }
  return Promise.all(all)
}

async function sent(base: string, { token }: Colleague, ask: Ask, due: number): Promise<Answered> {
  const { kind, method, path, body, took } = ask
  let failure = ''
  try {
    const answer = await fetch(base + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) })
    })
    const text = await answer.text()
    if (answer.ok) took?.(JSON.parse(text))
    else failure = `${method} ${path.split('?')[0]}: ${answer.status} ${text.slice(0, 200)}`
  } catch (error) {
    failure = `${method} ${path.split('?')[0]}: ${String(error)}`
  }
  return { kind, ms: performance.now() - due, failure }
}
