import type { BridgeQuestion } from '#schema/api/questions.ts'
import { call } from '#lib/api.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'

/** Does something to a question, and shows what became of it, also when it could not be done. */
async function act(work: () => Promise<unknown>, after: () => void) {
  try {
    await work()
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
  after()
}

const open = (id: string) => call('DELETE /api/bridge-questions/:id/settlement', { params: { id } })

export const openAgain = ({ id }: BridgeQuestion, after: () => void) => act(() => open(id), after)

/** What is done to a question, and how it is told; a wrong press is taken back with another one. */
const settling = (
  { id }: BridgeQuestion,
  { work, says }: { work: () => Promise<unknown>; says: string },
  after: () => void
) =>
  act(async () => {
    await work()
    toast(says, { undo: () => void act(() => open(id), after) })
  }, after)

export const settle = (question: BridgeQuestion, after: () => void) => {
  const params = { id: question.id }
  const work = () => call('POST /api/bridge-questions/:id/settlement', { params })
  return settling(question, { work, says: t('bridgeQuestion.isSettled') }, after)
}

export const answeredBy = (question: BridgeQuestion, number: string, after: () => void) => {
  const input = { params: { id: question.id }, body: { case: number } }
  const work = () => call('PUT /api/bridge-questions/:id/case', input)
  return settling(question, { work, says: t('bridgeQuestion.isCase', { number }) }, after)
}

/** It belongs to what is on the map already. */
export const ofItem = (question: BridgeQuestion, item: string, after: () => void) => {
  const input = { params: { id: question.id }, body: { item } }
  const work = () => call('POST /api/bridge-questions/:id/item', input)
  return settling(question, { work, says: t('bridgeQuestion.isOfItem') }, after)
}

/** It stays on the map when it is taken back: somebody may have done something with it. */
export const toMap = ({ id }: BridgeQuestion, after: () => void) =>
  act(async () => {
    await call('POST /api/bridge-questions/:id/item', { params: { id }, body: {} })
    toast(t('bridgeQuestion.isItem'))
  }, after)

export const callGiver = ({ id }: BridgeQuestion, giver: string, after: () => void) =>
  act(async () => {
    await call('POST /api/bridge-questions/:id/call', { params: { id } })
    toast(t('bridgeQuestion.isCalled', { giver }))
  }, after)

export const remove = ({ id }: BridgeQuestion, after: () => void) =>
  act(async () => {
    await call('POST /api/bridge-questions/:id/removal', { params: { id } })
    const undo = () =>
      void act(() => call('DELETE /api/bridge-questions/:id/removal', { params: { id } }), after)
    toast(t('bridgeQuestion.gone'), { undo })
  }, after)
