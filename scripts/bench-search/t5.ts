import { tryAll } from './try.ts'
import { ours, type Options } from './engines/ours.ts'
import { automatonOf, type Automaton } from '../../language/automaton.ts'
import { fold } from '#language'
const nfd = (w: string) => w.normalize('NFD')
const prepare = (df: Map<string, number>) => { const all = [...df.keys()].sort(); return { a: automatonOf(all), df, k: automatonOf(all.filter(w => /^[가-힣]+$/.test(w)).map(nfd).sort()) } }
const repair = (worth: number, korean: number, two = 9, most = 12, kmin = 3, common = false, kworth = worth): Options => ({
  prepare,
  repair: (word, knows, v: any) => {
    const f = fold(word.word)
    if (knows(f)) return []
    let w = worth
    let near: string[] = []
    if (/^[가-힣]+$/.test(f)) {
      if (korean && f.length >= kmin) { near = v.k.near(nfd(f), 1).map((x: string) => x.normalize('NFC')); w = kworth }
    } else if (!/^[a-zа-яй]+$/.test(f) || f.length < 4) return []
    else {
      near = (v.a as Automaton).near(f, 1)
      if (!near.length && f.length >= two) { near = v.a.near(f, 2); w *= .7 }
    }
    if (common) near.sort((a, b) => v.df.get(b) - v.df.get(a))
    return near.slice(0, most).map((it) => ({ terms: [], worth: w, origin: 'repair' as const, word: it }))
  }
})
const t = (name: string, tuning: any, o: Options = {}) => ours(name, { tuning, ...o })
await tryAll([
 t('.6 two 9', {}, repair(.6, 0)),t('.6 two 8', {}, repair(.6, 0, 8)),t('.6 two 7', {}, repair(.6, 0, 7)), t('most 4 common', {}, repair(.6, 0, 9, 4, 3, true)), t('most 2 common', {}, repair(.6, 0, 9, 2, 3, true)),
], 'tuning', undefined, ['clean', 'typo'])
await tryAll([t('ko 0', {}, repair(.6,0)),t('ko 3 .6', {}, repair(.6,1)),t('ko 3 .3', {}, repair(.6,1,9,12,3,true,.3)),t('ko 2 .6', {}, repair(.6,1,9,12,2)),t('ko 2 .3', {}, repair(.6,1,9,12,2,true,.3)),t('ko 4 .6', {}, repair(.6,1,9,12,4)),t('ko 4 .3', {}, repair(.6,1,9,12,4,true,.3)),], 'tuning', ['ko'], ['clean', 'typo'])
