// What Korean glues to a word, taken off from the right, the longest first, as long as two syllables
// are left: particles (several may stand on each other: 계정에서는) and what 하다, 되다, 시키다 and
// 이다 end in. Most particles have one form after a consonant and another after a vowel. That tells
// 이 in 계정이 from the last syllable of 차이, and 가 in 대사가 from that of 원가.
type After = 'any' | 'consonant' | 'vowel' | 'vowel or ㄹ'

const PARTICLES: [After, string][] = [
  [
    'any',
    '의 에 에서 에게 에게서 한테 께서 까지 부터 도 만 처럼 보다 마다 조차 마저 밖에 들 고 며'
  ],
  ['consonant', '은 이 을 과 으로 으로서 으로써 이나 이며 이라 이라고 이라는 이란 이고'],
  ['vowel', '는 가 를 와 나 라고 라는 란'],
  ['vowel or ㄹ', '로 로서 로써']
]
const VERBS = ['하', '되', '시키']
const VERB_ENDINGS =
  '다 는 고 며 면 지 게 기 던 여 어 였다 었다 였던 었던 여서 어서 여야 어야 면서 려면 려고 ' +
  '지만 도록 는데 는지 였습니다 었습니다 였으며 었으며'
const CONTRACTED =
  '한 할 함 합니다 해 해서 해야 했다 했던 했으며 했습니다 했는데 한다 한다면 ' +
  '된 될 됨 됩니다 돼 돼서 됐다 됐던 됐으며 됐습니다 된다 된다면 ' +
  '시킨 시킬 시킴 시킵니다 시켜 시켰다 시켰습니다 시킨다 ' +
  '인 입니다 이다 인가 인데 였다 이었다 적 적인 적으로'
const LONGEST = 6

const endings = new Map<string, After>()
for (const ending of CONTRACTED.split(' ')) endings.set(ending, 'any')
for (const verb of VERBS) {
  for (const ending of VERB_ENDINGS.split(' ')) endings.set(verb + ending, 'any')
}
for (const [after, list] of PARTICLES) {
  for (const particle of list.split(' ')) endings.set(particle, after)
}

/** The word without its last ending, or the word as it is if it has none. */
export function takeEnding(word: string): string {
  for (let size = Math.min(LONGEST, word.length - 2); size > 0; size--) {
    const after = endings.get(word.slice(-size))
    if (after && fits(word.charCodeAt(word.length - size - 1), after)) return word.slice(0, -size)
  }
  return word
}

/** Whether a word is nothing but an ending, as it is left over behind `SAP에서`. */
export function isEnding(word: string): boolean {
  return endings.has(word)
}

function fits(syllable: number, after: After): boolean {
  if (after === 'any') return true
  // Every 28 syllables begin alike; the place among them is that of the last consonant, 0 is none.
  const last = (syllable - 0xac00) % 28
  if (after === 'consonant') return last !== 0
  return last === 0 || (after === 'vowel or ㄹ' && last === 8)
}
