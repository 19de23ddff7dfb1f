import type { CaseContent } from '#schema/api/content.ts'
import type { CaseGap } from '#schema/words.ts'

/** Fewer steps than that, or none of them longer than so many words, tell nobody what to do. */
const FEW_STEPS = 3
const SHORT_STEP = 6

type Said = Pick<
  CaseContent,
  | 'cues'
  | 'judgement'
  | 'tried'
  | 'cause'
  | 'causeKind'
  | 'proof'
  | 'prevention'
  | 'contacts'
  | 'steps'
>

/**
 * What is missing or thin in a case. In the order in which it is worth asking for: what nobody
 * else could find out by looking comes first, what could be looked up comes last.
 */
export function gapsOf(said: Said, stale = false): CaseGap[] {
  const missing: [CaseGap, boolean][] = [
    ['cues', isBlank(said.cues)],
    ['judgement', isBlank(said.judgement)],
    ['tried', said.tried.length === 0],
    ['thinSteps', areThin(said.steps)],
    ['cause', isBlank(said.cause) || said.causeKind === 'unknown'],
    ['proof', isBlank(said.proof)],
    ['contacts', said.contacts.length === 0],
    ['prevention', isBlank(said.prevention)],
    ['stale', stale]
  ]
  return missing.flatMap(([gap, is]) => (is ? [gap] : []))
}

const isBlank = (text: string) => text.trim() === ''

const areThin = (steps: Said['steps']) =>
  steps.length < FEW_STEPS || steps.every(({ text }) => wordsIn(text) < SHORT_STEP)

/** Korean says in one word what takes others two. */
export function wordsIn(text: string): number {
  const words = text.split(/\s+/).filter((it) => /[\p{L}\p{N}]/u.test(it))
  const korean = words.filter((it) => /\p{Script=Hangul}/u.test(it)).length
  return words.length + korean
}
