import type { Draft } from '#schema/api/drafts.ts'

/** What a form sends when nobody could be reached: the whole request, its key included. */
export interface Waiting {
  kind: SentKind
  route: string
  params?: Record<string, string>
  body?: unknown
  headers: Record<string, string>
  at: string
}
export type SentKind = 'log' | 'again' | 'outcome' | 'solve' | 'edit' | 'comment'

/** A draft as this browser knows it. */
export interface Kept {
  name: string
  title: string
  /** The form's value as JSON. */
  text: string
  /** The newest of the server that is known here; 0 is none. */
  version: number
  updatedAt: string
  redactedAt: string | null
  /** The server has not got this yet. */
  dirty: boolean
  /** It was once on its way to the server, whatever came of it. */
  tried?: boolean
  /** Sent or given up; stays until the server knows. */
  gone?: boolean
  waiting?: Waiting
  /** It was sent and refused: the sentence that its writer has to see. */
  refused?: string
}

export const keptOf = ({ value, ...draft }: Draft): Kept => ({
  ...draft,
  text: JSON.stringify(value),
  dirty: false
})

/**
 * The newer of the two. What somebody typed here wins over an older draft of another screen; what
 * was redacted wins over everything, or the secret would come back.
 */
export function newer(here: Kept | undefined, there: Draft | undefined): Kept | undefined {
  if (!here) return there && keptOf(there)
  if (!there) return here.dirty || here.waiting || here.refused ? withoutServer(here) : undefined
  if (there.redactedAt !== null && there.redactedAt !== here.redactedAt) return keptOf(there)
  const onTop = { ...here, version: there.version }
  if (here.waiting) return onTop
  if (here.gone) return there.version > here.version ? keptOf(there) : here
  if (there.version === here.version) return here.dirty ? here : merged(here, there)
  return here.dirty && here.updatedAt > there.updatedAt ? onTop : merged(here, there)
}

/** Only here the server's refusal is known. */
const merged = ({ refused }: Kept, there: Draft): Kept => ({ ...keptOf(there), refused })

/** Nothing is left to tell the server of what is gone there already. */
const withoutServer = (here: Kept) => (here.gone ? undefined : here)
