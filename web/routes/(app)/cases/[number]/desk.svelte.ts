import type { Case } from '#schema/api/cases.ts'
import { call } from '#lib/api.ts'
import { translationsOf } from '#lib/cases/translation/translations.svelte.ts'
import { resource } from '#lib/resource.svelte.ts'
import { session } from '#lib/session.svelte.ts'
import { keepTicks } from './ticks.svelte.ts'

/** Everything that the parts of a case's page share: the case, its occurrences, the ticked steps. */
export function openDesk(number: string, revision: () => string | undefined) {
  const params = { number }
  const known = resource((signal) => {
    const wanted = revision()
    return call('GET /api/cases/:number', { params, query: { revision: wanted }, signal })
  })
  const occurrences = resource((signal) =>
    call('GET /api/cases/:number/occurrences', { params, signal })
  )
  const attachments = resource((signal) =>
    call('GET /api/cases/:number/attachments', { params, signal })
  )
  const translations = translationsOf(() => number)
  // The newest that I hold is the one I am working on.
  const held = $derived(
    occurrences.data?.items.find(
      ({ outcome, holder }) => outcome === null && holder?.id === session.me?.person.id
    )
  )
  const ticks = keepTicks(number, () => held)

  return {
    number,
    case: known,
    occurrences,
    attachments,
    translations,
    ticks,
    get held() {
      return held
    },
    /** After something was used, taken or closed: figures and list follow. */
    reload() {
      known.reload()
      occurrences.reload()
      attachments.reload()
      translations.reload()
    },
    show: (changed: Case) => known.set(changed)
  }
}

export type Desk = ReturnType<typeof openDesk>
