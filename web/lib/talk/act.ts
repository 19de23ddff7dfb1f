import type { Comment } from '#schema/api/talk.ts'
import { call } from '#lib/api.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import type { Talk } from './talk.svelte.ts'

const params = ({ id }: Comment) => ({ id })

/** Does something to what was said, and shows what became of it, also when it could not be done. */
export async function act(talk: Talk, work: () => Promise<unknown>) {
  try {
    await work()
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
  talk.reload()
}

export const remove = (talk: Talk, said: Comment) =>
  act(talk, async () => {
    await call('POST /api/comments/:id/removal', { params: params(said) })
    toast(t('talk.removedNow'), { undo: () => void restore(talk, said) })
  })

const restore = (talk: Talk, said: Comment) =>
  act(talk, () => call('DELETE /api/comments/:id/removal', { params: params(said) }))

export const settle = (talk: Talk, said: Comment) =>
  act(talk, async () => {
    await call('POST /api/comments/:id/acceptance', { params: params(said) })
    toast(t('talk.settled'), { undo: () => void unsettle(talk, said) })
  })

export const unsettle = (talk: Talk, said: Comment) =>
  act(talk, () => call('DELETE /api/comments/:id/acceptance', { params: params(said) }))

/** Takes it out of the case again; `after` shows the case as it is then. */
export const unadopt = (talk: Talk, said: Comment, after: () => void) =>
  act(talk, async () => {
    await call('DELETE /api/comments/:id/adoption', { params: params(said) })
    toast(t('talk.takenOut'))
    after()
  })
