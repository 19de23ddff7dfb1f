import type { Gap } from '#schema/api/gaps.ts'
import { call } from '#lib/api.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'

type Done = () => void

const told = (error: unknown) => toast(toProblem(error).detail, { kind: 'bad' })

/** A case answers it; Undo opens it again. Throws a Problem. */
export async function answer({ id, query }: Gap, number: string, done: Done) {
  const params = { id }
  await call('POST /api/search/gaps/:id/answer', { params, body: { case: number } })
  toast(t('gaps.answeredBy', { query, number }), { undo: () => void takeBack(id, done) })
  done()
}

export async function dismiss({ id, query }: Gap, done: Done) {
  try {
    await call('POST /api/search/gaps/:id/dismissal', { params: { id } })
    toast(t('gaps.dismissedNow', { query }), { undo: () => void takeBack(id, done) })
  } catch (error) {
    told(error)
  }
  done()
}

export async function reopen({ id, query }: Gap, done: Done) {
  try {
    await call('DELETE /api/search/gaps/:id/settlement', { params: { id } })
    toast(t('gaps.reopened', { query }))
  } catch (error) {
    told(error)
  }
  done()
}

const takeBack = (id: string, done: Done) =>
  call('DELETE /api/search/gaps/:id/settlement', { params: { id } }).catch(told).finally(done)

/** The case is found by these words from now on: a change like any other, and it can be undone. */
export async function addTag({ query, case: it }: Gap, done: Done) {
  if (!it) return
  const { number } = it
  try {
    const before = await newest(number)
    const head = await setTags(number, before.head, [...before.tags, query])
    toast(t('gaps.tagged', { number }), {
      undo: () => void setTags(number, head, before.tags).catch(told).finally(done)
    })
  } catch (error) {
    told(error)
  }
  done()
}

const newest = (number: string) =>
  call('GET /api/cases/:number', { params: { number }, query: { revision: 'head' } })

async function setTags(number: string, head: number, tags: string[]) {
  const headers = { 'if-match': `"${head}"` }
  const after = await call('PATCH /api/cases/:number', {
    ...{ params: { number }, headers },
    body: { tags }
  })
  return after.head
}
