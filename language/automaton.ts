import lunr from 'lunr'

/** Words as a machine that finds those which are spelt nearly like another one. */
export interface Automaton {
  has(word: string): boolean
  /** The words within so many slips of a letter: one too few or too many, another, two swapped. */
  near(word: string, distance: number): string[]
}

// What lunr has, beside what its types say.
interface TokenSet {
  edges: Record<string, TokenSet>
  final: boolean
  intersect(other: TokenSet): TokenSet
  toArray(): string[]
}
interface TokenSets {
  Builder: new () => { root: TokenSet; insert(word: string): void; finish(): void }
  fromFuzzyString(word: string, distance: number): TokenSet
}
const sets = lunr.TokenSet as unknown as TokenSets

const SLICE_MS = 3
const LOOK_AT_CLOCK = 64

/** Of words in the order of their UTF-16 units, as JavaScript sorts. */
export function automatonOf(sortedWords: Iterable<string>): Automaton {
  const builder = new sets.Builder()
  for (const word of sortedWords) builder.insert(word)
  return finished(builder)
}

/** The same in slices of a few milliseconds, with a pause after each: a server goes on answering. */
export async function build(
  sortedWords: Iterable<string>,
  pause: () => Promise<void>
): Promise<Automaton> {
  const builder = new sets.Builder()
  let began = performance.now()
  let inserted = 0
  for (const word of sortedWords) {
    builder.insert(word)
    inserted += 1
    if (inserted % LOOK_AT_CLOCK > 0 || performance.now() - began < SLICE_MS) continue
    await pause()
    began = performance.now()
  }
  return finished(builder)
}

function finished(builder: InstanceType<TokenSets['Builder']>): Automaton {
  builder.finish()
  const { root } = builder
  return {
    has(word) {
      let at: TokenSet | undefined = root
      for (let letter = 0; at && letter < word.length; letter++) at = at.edges[word.charAt(letter)]
      return at?.final ?? false
    },
    near: (word, distance) => root.intersect(sets.fromFuzzyString(word, distance)).toArray()
  }
}
