import type { Evidence, ItemPage, Offer } from '#schema/api/bridges.ts'
import { call } from '#lib/api.ts'
import { t, type MessageKey } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'

type Done = (item: ItemPage) => void

/** Does it, shows what became of it, and says so; what could not be done says why. */
async function doIt(
  work: () => Promise<ItemPage>,
  done: Done,
  says?: MessageKey,
  undo?: () => void
) {
  try {
    done(await work())
    if (says) toast(t(says), { undo })
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
}

export const confirm = ({ id }: Evidence, done: Done) =>
  doIt(
    () => call('POST /api/evidence/:id/confirmation', { params: { id } }),
    done,
    'item.confirmedNow',
    () => void unconfirm({ id }, done)
  )

export const unconfirm = ({ id }: Pick<Evidence, 'id'>, done: Done) =>
  doIt(() => call('DELETE /api/evidence/:id/confirmation', { params: { id } }), done)

export const reoffer = ({ id }: Evidence, done: Done) =>
  doIt(
    () => call('DELETE /api/evidence/:id/withdrawal', { params: { id } }),
    done,
    'item.standsAgain'
  )

export const countRun = (item: string, { run }: Offer, done: Done) =>
  doIt(
    () =>
      call('POST /api/bridge-items/:id/evidence', {
        params: { id: item },
        body: { kind: 'occurrence', occurrence: run.id }
      }),
    done,
    'item.offeredNow'
  )

export const notYet = (item: string, { run }: Offer, done: Done) =>
  doIt(
    () =>
      call('POST /api/bridge-items/:id/offers/:occurrence/refusal', {
        params: { id: item, occurrence: run.id }
      }),
    done,
    'item.notYetNow'
  )

export const unexcept = (id: string, done: Done) =>
  doIt(
    () => call('DELETE /api/stage-exceptions/:id', { params: { id } }),
    done,
    'item.exceptionGone'
  )

/** Back on the map, also from a toast that outlived the page. */
export const bringBack = (id: string, done: Done = () => {}) =>
  doIt(() => call('DELETE /api/bridge-items/:id/removal', { params: { id } }), done, 'item.backNow')
