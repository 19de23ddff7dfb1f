import type { PersonRef } from '#schema/api/common.ts'
import { call } from '#lib/api.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { session } from '#lib/session.svelte.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'

/** What has to be known of an occurrence to take it. */
export interface Held {
  id: string
  case: string
  holder: PersonRef | null
}

/** Somebody may have reached for it meanwhile: the server is told what was seen here. */
const send = (id: string, person: string | null | undefined, expected: string | null) =>
  call('POST /api/occurrences/:id/holder', { params: { id }, body: { person, expected } })

/** One press, and one to take it back; `after` shows what has become of it, before it is said. */
export async function takeIt({ id, case: number, holder }: Held, after: () => unknown) {
  const before = holder?.id ?? null
  const undo = () =>
    void send(id, before, session.me?.person.id ?? null)
      .catch((error: unknown) => toast(toProblem(error).detail, { kind: 'bad' }))
      .finally(after)
  const problem = await send(id, undefined, before).then(() => undefined, toProblem)
  await after()
  if (problem) toast(problem.detail, { kind: 'bad' })
  else toast(t('occurrence.taken', { number }), { undo })
}
