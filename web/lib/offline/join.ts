import type { Hit } from '#schema/api/playbook.ts'

/**
 * What the server found joins what is shown already. Nothing that is shown moves or goes: what the
 * server knows better is filled in where it stands, and what it adds comes below.
 */
export function join(shown: readonly Hit[], found: readonly Hit[]): Hit[] {
  const known = new Map(found.map((hit) => [hit.number, hit]))
  const here = new Set(shown.map(({ number }) => number))
  return [
    ...shown.map((hit) => filledIn(hit, known.get(hit.number))),
    ...found.filter(({ number }) => !here.has(number))
  ]
}

/** Another number of excerpts would take another height, and push what stands below. */
function filledIn(hit: Hit, better: Hit | undefined): Hit {
  if (!better) return hit
  const same = better.excerpts.length === hit.excerpts.length
  return same ? better : { ...better, excerpts: hit.excerpts }
}
