import { call } from '#lib/api.ts'
import type { Language } from '#schema/words.ts'
import { LANGUAGES } from '#schema/words.ts'

/** Long enough to have seen that there is nothing. */
const REST = 2_500

/** Says without a name that this was looked for in vain; nobody waits for it. */
export async function noteInVain(asked: string) {
  const parts = new URLSearchParams(asked)
  const q = parts.get('q')?.trim()
  if (!q) return
  const language = LANGUAGES.find((it): it is Language => it === parts.get('language'))
  const process = parts.get('process') ?? undefined
  await call('POST /api/search/gaps', { body: { q, language, process } })
}

/**
 * Notes a search that found nothing once somebody has rested on it: not what is typed through on
 * the way, and not what this device alone does not know.
 */
export function notingInVain(
  found: () => { asked: string; total: number; from: string } | undefined
) {
  let last = ''
  return () => {
    const now = found()
    if (!now || now.total > 0 || now.from === 'device' || now.asked === last) return
    const rest = setTimeout(() => {
      last = now.asked
      void noteInVain(now.asked).catch(() => (last = ''))
    }, REST)
    return () => clearTimeout(rest)
  }
}
