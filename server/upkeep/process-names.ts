import { LANGUAGES, type Language } from '#schema/words.ts'
import { invalid, say } from '../http/problem.ts'

export type Names = Record<Language, string>

/** Five names from those given: one left empty is that of the writer's language, or the first. */
export function wholeNames(
  given: Partial<Names>,
  language: Language,
  before: Partial<Names> = {}
): Names {
  const said = LANGUAGES.map((it) => [it, (given[it] ?? before[it] ?? '').trim()] as const)
  const names = Object.fromEntries(said) as Names
  const instead = names[language] || said.find(([, name]) => name !== '')?.[1]
  if (!instead) throw invalid({ [`names.${language}`]: say('process.needsName') })
  return Object.fromEntries(said.map(([it, name]) => [it, name || instead])) as Names
}

/** finance.ap and 'Credit notes' → finance.ap.credit-notes; it stays whatever the name becomes. */
export function codeFor(parent: string | null, names: Names, taken: ReadonlySet<string>): string {
  const short = plain(names.en) || plain(names.pl) || plain(names.ro) || 'process'
  const base = parent !== null && parent.length <= LONGEST ? `${parent}.${short}` : short
  let code = base
  for (let count = 2; taken.has(code); count++) code = `${base}-${count}`
  return code
}

const LONGEST = 60

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 24)
    .replace(/^-+|-+$/g, '')
