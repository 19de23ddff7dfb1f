import type { Interview } from '#schema/api/interviews.ts'
import { caseName } from '../cases/numbers.ts'
import type { FoundTopic } from './topics.ts'

/** What was missing when the interview began, what of that is there now, and what is not. */
export function toGaps(topics: readonly FoundTopic[]): Interview['gaps'] {
  const of = topics
    .map(({ caseNumber, item, title, language, onMap, gaps, atStart }) => ({
      ...{ case: caseNumber === null ? null : caseName(caseNumber), item, title, language, onMap },
      open: gaps,
      closed: atStart.filter((it) => !gaps.includes(it)),
      left: gaps.filter((it) => atStart.includes(it)).length
    }))
    .filter(({ open, closed }) => open.length > 0 || closed.length > 0)
  const sum = (count: (it: (typeof of)[number]) => number) =>
    of.reduce((total, it) => total + count(it), 0)
  const [closed, left] = [sum((it) => it.closed.length), sum((it) => it.left)]
  return {
    ...{ found: closed + left, closed, left },
    since: sum((it) => it.open.length - it.left),
    of: of.map(({ left: _left, ...it }) => it)
  }
}
