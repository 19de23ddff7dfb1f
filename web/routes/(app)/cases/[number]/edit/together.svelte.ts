import type { Case } from '#schema/api/cases.ts'
import type { ContentField } from '#schema/api/content.ts'
import { dropBlankRows, ensureStep } from '#lib/cases/form/tidy.ts'
import { newerThan } from '#lib/cases/newest.svelte.ts'
import { writing } from '#lib/cases/presence.svelte.ts'
import { clashIn, rebase, type Based, type Clash } from './save.ts'

export type Choices = Partial<Record<ContentField, 'mine' | 'newest'>>

/**
 * Others at the same case: who they are, what they have saved meanwhile, and where it meets what was
 * typed here. A draft from before is put on the newest revision when its form opens.
 */
export function openTogether<D extends Based>(of: Case, kept: { value: D }) {
  const presence = writing(of.number)
  const newest = newerThan(of.number, () => kept.value.base, presence)
  let clash: Clash | undefined = $state.raw()
  let chosen: Choices = $state.raw({})
  let taken: Case | undefined = $state.raw()

  const fields = $derived(
    (clash?.fields ?? []).filter((field) => chosen[field] || kept.value.undecided.includes(field))
  )

  function show(found: Clash) {
    clash = found.fields.length > 0 ? found : undefined
    chosen = {}
  }
  function takeIn(head: Case) {
    const draft = $state.snapshot(kept.value) as D
    dropBlankRows(draft.form)
    show(rebase(draft, head))
    ensureStep(draft.form)
    kept.value = draft
    taken = head
  }
  if (kept.value.base < of.head) takeIn(of)
  else if (kept.value.undecided.length > 0) {
    show(clashIn($state.snapshot(kept.value) as D, of))
  }

  return {
    get others() {
      return presence.others
    },
    /** Saved by somebody else, and not taken in here. */
    get newer() {
      return newest.case
    },
    /** The last one that was taken in. */
    get taken() {
      return taken
    },
    get clash() {
      return clash && fields.length > 0 ? { ...clash, fields } : undefined
    },
    get chosen() {
      return chosen
    },
    get undecided() {
      return kept.value.undecided.length > 0
    },
    choose(field: ContentField, side: 'mine' | 'newest') {
      chosen = { ...chosen, [field]: side }
      kept.value.undecided = kept.value.undecided.filter((it) => it !== field)
    },
    takeIn,
    show
  }
}

export type Together = ReturnType<typeof openTogether>
