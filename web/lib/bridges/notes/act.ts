import type { BridgeNote } from '#schema/api/bridge-sessions.ts'
import { call } from '#lib/api.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'

/** Does something to a note, and shows what became of it, also when it could not be done. */
async function act(work: () => Promise<unknown>, after: () => void) {
  try {
    await work()
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
  after()
}

const setPrivate = (id: string, isPrivate: boolean) =>
  call('PATCH /api/bridge-notes/:id', { params: { id }, body: { private: isPrivate } })

/** Shared by a wrong press, it is taken back with another one. */
export const share = ({ id }: BridgeNote, after: () => void) =>
  act(async () => {
    await setPrivate(id, false)
    toast(t('bridgeNote.isShared'), { undo: () => void act(() => setPrivate(id, true), after) })
  }, after)

export const hide = ({ id }: BridgeNote, after: () => void) =>
  act(async () => {
    await setPrivate(id, true)
    toast(t('bridgeNote.isPrivate'), { undo: () => void act(() => setPrivate(id, false), after) })
  }, after)

export const remove = ({ id }: BridgeNote, after: () => void) =>
  act(async () => {
    await call('POST /api/bridge-notes/:id/removal', { params: { id } })
    const undo = () =>
      void act(() => call('DELETE /api/bridge-notes/:id/removal', { params: { id } }), after)
    toast(t('bridgeNote.gone'), { undo })
  }, after)
