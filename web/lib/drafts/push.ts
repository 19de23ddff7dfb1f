import type { Draft } from '#schema/api/drafts.ts'
import { call } from '#lib/api.ts'
import { toProblem } from '#lib/problem.ts'
import { lost } from './connection.svelte.ts'
import { keptOf, newer, type Kept } from './kept.ts'
import { forget, put, shelf, troubles } from './shelf.svelte.ts'
import { isUnreached } from './turns.ts'

/** Takes everything that the server does not know yet there; stops where nobody is reached. */
export async function pushAll(): Promise<void> {
  for (const { name } of shelf.every()) {
    for (let kept = pending(name), round = 0; kept && round < 3; round++) {
      const went = await (kept.gone ? dropThere(kept) : keepThere(kept))
      if (went === 'nobody') return
      kept = went === 'again' ? pending(name) : undefined
    }
  }
}

function pending(name: string): Kept | undefined {
  const kept = shelf.get(name)
  return kept && (kept.dirty || kept.gone) ? kept : undefined
}

type Went = 'well' | 'again' | 'nobody'

async function keepThere({ name, title, text, version }: Kept): Promise<Went> {
  const known = shelf.get(name)
  if (known) put({ ...known, tried: true })
  try {
    const body = { title: title.slice(0, 300), value: JSON.parse(text), version }
    const there = await call('PUT /api/drafts/:name', { params: { name }, body })
    const now = shelf.get(name)
    if (now) put({ ...now, version: there.version, dirty: now.text !== text })
    troubles.delete(name)
    return now && now.text !== text ? 'again' : 'well'
  } catch (error) {
    const { status, answer, detail } = toProblem(error)
    if (status === 409 && answer.draft) return overtaken(name, answer.draft as Draft)
    if (status >= 400 && status < 500 && status !== 401) troubles.set(name, detail)
    return unlessUnreached(status)
  }
}

/** What is on the screen is the newest, unless something was redacted from what the server had. */
function overtaken(name: string, there: Draft): Went {
  const here = shelf.get(name)
  if (!here) return 'well'
  const isRedacted = there.redactedAt !== null && there.redactedAt !== here.redactedAt
  put(isRedacted ? keptOf(there) : { ...here, version: there.version })
  return isRedacted ? 'well' : 'again'
}

async function dropThere({ name }: Kept): Promise<Went> {
  try {
    await call('DELETE /api/drafts/:name', { params: { name } })
    // Something may have been typed into the same form meanwhile.
    if (shelf.get(name)?.gone) forget(name)
    return 'well'
  } catch (error) {
    return unlessUnreached(toProblem(error).status)
  }
}

function unlessUnreached(status: number): Went {
  if (!isUnreached(status)) return status === 401 ? 'nobody' : 'well'
  lost()
  return 'nobody'
}

/** What other screens and other computers have kept. */
export async function pull(): Promise<void> {
  const began = new Date().toISOString()
  const { items } = await call('GET /api/drafts')
  const names = new Set([...items, ...shelf.every()].map(({ name }) => name))
  for (const name of names) {
    const here = shelf.get(name)
    // Typed while the answer was on its way: the next push finds out.
    if (here && here.dirty && here.updatedAt > began && !items.some((it) => it.name === name))
      continue
    const kept = newer(
      here,
      items.find((it) => it.name === name)
    )
    if (!kept) forget(name)
    else if (kept !== here) put(kept)
  }
}
