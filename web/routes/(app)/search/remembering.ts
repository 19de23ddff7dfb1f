import { beforeNavigate } from '$app/navigation'
import { rememberSearch } from '#lib/searches/searches.svelte.ts'

/** Long enough to have read something of what was found. */
const REST = 2_000

/**
 * Remembers a search that was of use: a case was opened from it, or somebody rested on what it
 * found. What is only typed through on the way is not remembered.
 */
export function remembering(found: () => { asked: string; total: number } | undefined) {
  let last = ''
  const remember = ({ asked, total }: { asked: string; total: number }) => {
    if (!asked || total === 0 || asked === last) return
    last = asked
    rememberSearch(asked)
  }
  beforeNavigate(({ to }) => {
    const now = found()
    if (now && to?.route.id?.startsWith('/(app)/cases/')) remember(now)
  })
  return () => {
    const now = found()
    if (!now) return
    const rest = setTimeout(() => remember(now), REST)
    return () => clearTimeout(rest)
  }
}
