// Endings are taken off from the right, as long as two syllables are left: particles first
// (several may stand on each other: 계정에서는), then what 하다, 되다, 시키다 and 이다 end in.
// After a syllable that ends in a consonant a particle has another form than after a vowel: 이 in
// 차이 and 가 in 원가 are no particles, because they stand in the wrong place for one.
type Follows = 'any' | 'consonant' | 'vowel'

const PARTICLES: Record<Follows, string> = {
  any: '의 에 에서 에게 에게서 한테 께서 까지 부터 도 만 처럼 보다 마다 조차 마저 밖에 들 에서의 서 고 며',
  consonant: '은 이 을 과 으로 으로서 으로써 이나 이며 이라 이라고 이라는 이란 이고 이다',
  vowel: '는 가 를 와 로 로서 로써 나 라고 라는 란'
}
const VERBS = ['하', '되', '시키']
const VERB_ENDINGS =
  '다 는 고 며 면 지 게 기 던 여 어 였다 었다 였던 었던 여서 어서 여야 어야 면서 려면 려고 지만 ' +
  '도록 는데 는지 였습니다 었습니다 였으며 었으며'
const CONTRACTED =
  '한 할 함 합니다 해 해서 해야 했다 했던 했으며 했습니다 했는데 한다 한다면 ' +
  '된 될 됨 됩니다 돼 돼서 됐다 됐던 됐으며 됐습니다 된다 된다면 ' +
  '시킨 시킬 시킴 시킵니다 시켜 시켰다 시켰습니다 시킨다 ' +
  '인 일 임 입니다 인가 인데 였다 이었다 적인 적으로'

const bySize = (endings: string[]) => endings.sort((a, b) => b.length - a.length)
const particles = bySize(Object.values(PARTICLES).join(' ').split(' '))
const follows = new Map<string, Follows>()
for (const kind of ['any', 'consonant', 'vowel'] as const) {
  for (const particle of PARTICLES[kind].split(' ')) follows.set(particle, kind)
}
const verbEndings = bySize([
  ...CONTRACTED.split(' '),
  ...VERBS.flatMap((verb) => VERB_ENDINGS.split(' ').map((ending) => verb + ending))
])

/** Marks a stem, so that it cannot be taken for a pair of syllables. */
export const STEM_MARK = 'ㅋ'

/** A stem that meets the same word exactly, and its pairs of syllables, which meet compounds. */
export function korean(word: string): string[] {
  const stem = koreanStem(word)
  return [STEM_MARK + stem, ...pairs(stem)]
}

export function koreanStem(word: string): string {
  const bare = strip(strip(word, particles), particles)
  return strip(bare, verbEndings)
}

export function pairs(word: string): string[] {
  const syllables = [...word]
  if (syllables.length < 2) return [word]
  return syllables.slice(1).map((syllable, at) => syllables[at] + syllable)
}

/** Whether a word is nothing but a particle, as it is left over behind `SAP에서`. */
export function isParticle(word: string): boolean {
  return follows.has(word)
}

function strip(word: string, endings: string[]): string {
  const ending = endings.find((it) => word.length - it.length >= 2 && word.endsWith(it))
  if (!ending || !fits(word.at(-ending.length - 1) ?? '', ending)) return word
  return word.slice(0, -ending.length)
}

function fits(before: string, ending: string): boolean {
  const kind = follows.get(ending) ?? 'any'
  // 28 syllables share their first consonant and vowel; the first of them has no last consonant.
  const closed = (before.charCodeAt(0) - 0xac00) % 28 !== 0
  return kind === 'any' || closed === (kind === 'consonant')
}
