import { tryAll } from './try.ts'
import { ours, type Options } from './engines/ours.ts'
import { labUnknown } from './engines/lab.ts'
import { automatonOf, type Automaton } from '../../language/automaton.ts'
const prepare = (df: Map<string, number>) => automatonOf([...df.keys()].sort())
const repair = (worth: number, min = 4, worthKnown = worth, two = 99): Options => ({
  prepare,
  repair: (word, knows, vocabulary) => {
    const f = fold(word.word)
    if (!/^[a-zа-яй]+$/.test(f) || f.length < min || knows(f)) return []
    let near = (vocabulary as Automaton).near(f, 1)
    let w = worth
    if (!near.length && f.length >= two) {
      near = (vocabulary as Automaton).near(f, 2)
      w *= 0.7
    }
    return near
      .slice(0, 12)
      .map((it) => ({ terms: [], worth: w, origin: 'repair' as const, word: it }))
  }
})
import { fold } from '#language'
const t = (name: string, tuning: any, o: Options = {}) => ours(name, { tuning, ...o })
await tryAll(
  [
    t('none', {}),
    t('1', {}, repair(1)),
    t('.8', {}, repair(0.8)),
    t('.6', {}, repair(0.6)),
    t('.4', {}, repair(0.4)),
    t('.2', {}, repair(0.2)),
    t('.6 min5', {}, repair(0.6, 5)),
    t('.6 two 9', {}, repair(0.6, 4, 1, 9)),
    t('.6 sum', { multi: 'sum' }, repair(0.6)),
    labUnknown
  ],
  'tuning',
  undefined,
  ['clean', 'typo']
)
