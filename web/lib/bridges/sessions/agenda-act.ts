import type { AgendaLine, BridgeSession } from '#schema/api/bridge-sessions.ts'
import { call } from '#lib/api.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'

/** Does something to a session, and shows what became of it, also when it could not be done. */
export async function act(work: () => Promise<unknown>, after: () => void): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
    return false
  } finally {
    after()
  }
}

export const nameOf = ({ text, title }: AgendaLine) => text || title || t('bridgeSession.hidden')

export const put = (line: AgendaLine, position: number, after: () => void) =>
  act(async () => {
    const params = { id: line.id }
    await call('PATCH /api/agenda-lines/:id', { params, body: { position } })
    toast(t('agenda.placed', { what: nameOf(line), place: position + 1 }))
  }, after)

export const takeOff = (
  session: BridgeSession,
  line: AgendaLine,
  position: number,
  after: () => void
) =>
  act(async () => {
    await call('DELETE /api/agenda-lines/:id', { params: { id: line.id } })
    const { item, text, reason } = line
    const body = { position, reason, ...(item !== null && { item }), ...(text && { text }) }
    const params = { id: session.id }
    const back = () => call('POST /api/bridge-sessions/:id/agenda-lines', { params, body })
    toast(t('agenda.gone'), { undo: () => void act(back, after) })
  }, after)

export const draw = ({ id }: BridgeSession, after: () => void) =>
  act(async () => {
    await call('POST /api/bridge-sessions/:id/agenda', { params: { id } })
    toast(t('agenda.drawn'))
  }, after)

export const cancel = ({ id }: BridgeSession, after: () => void) =>
  act(async () => {
    const params = { id }
    await call('POST /api/bridge-sessions/:id/cancellation', { params })
    toast(t('sessionPlan.isOff'), { undo: () => void uncancel({ id }, after) })
  }, after)

export const uncancel = ({ id }: Pick<BridgeSession, 'id'>, after: () => void) =>
  act(() => call('DELETE /api/bridge-sessions/:id/cancellation', { params: { id } }), after)

export const unhold = ({ id }: Pick<BridgeSession, 'id'>, after: () => void) =>
  act(async () => {
    await call('DELETE /api/bridge-sessions/:id/holding', { params: { id } })
    toast(t('sessionPlan.notYetHeld'))
  }, after)
