import type { OfflinePart } from '#schema/api/offline.ts'

/** A part with some of its cases alone. Their words alone too: a stem can tell what was hidden. */
export function only(part: OfflinePart, wanted: (at: number) => boolean): OfflinePart {
  const kept = part.cases.flatMap((_, at) => (wanted(at) ? [at] : []))
  if (kept.length === part.cases.length) return part
  const spelt = kept.map((at) => speltOut(part.terms, part.words[at] ?? []))
  const terms = [...new Set(spelt.flatMap((words) => words.map(([term]) => term)))].sort()
  const place = new Map(terms.map((term, at) => [term, at]))
  return {
    cases: kept.flatMap((at) => part.cases[at] ?? []),
    terms,
    words: spelt.map((words) => inSteps(words, place)),
    lengths: kept.map((at) => part.lengths[at] ?? 0)
  }
}

/** Words travel as steps through the terms of their part, each with its weight in halves. */
export function speltOut(terms: string[], words: number[]): [term: string, weight: number][] {
  let place = 0
  return words.flatMap((step, at): [string, number][] => {
    if (at % 2) return []
    place += step
    return [[terms[place] ?? '', words[at + 1] ?? 0]]
  })
}

function inSteps(words: [term: string, weight: number][], place: Map<string, number>): number[] {
  let last = 0
  return words.flatMap(([term, weight]) => {
    const here = place.get(term) ?? 0
    const step = here - last
    last = here
    return [step, weight]
  })
}
