import { describe, expect, it } from 'vitest'
import { itemsBetween, wordsBetween, type Piece } from './differences.ts'

const came = (pieces: Piece[]) =>
  pieces.filter(({ how }) => how === 'added').map(({ text }) => text)
const went = (pieces: Piece[]) =>
  pieces.filter(({ how }) => how === 'removed').map(({ text }) => text)

describe('two versions of a text', () => {
  it('differ by the words that came and went', () => {
    const pieces = wordsBetween('Clear the item by hand', 'Clear each item by hand', 'en')
    expect([went(pieces).join().trim(), came(pieces).join().trim()]).toEqual(['the', 'each'])
  })

  it('are both there letter by letter, with their own line breaks', () => {
    const [before, after] = ['Ring the bank.\n   3 min', 'Ring the bank. Twice.\n  3 min']
    const pieces = wordsBetween(before, after, 'en')
    const was = pieces.filter(({ how }) => how !== 'added').map((it) => it.was ?? it.text)
    const is = pieces.filter(({ how }) => how !== 'removed').map((it) => it.text)
    expect([was.join(''), is.join('')]).toEqual([before, after])
  })

  it('are compared by the words of their language', () => {
    const pieces = wordsBetween('전표를 취소한다', '전표를 역분개한다', 'ko')
    expect(pieces[0]).toMatchObject({ how: 'same' })
    expect(pieces[0]?.text).toContain('전표를')
    expect(came(pieces)).toHaveLength(1)
  })
})

describe('two versions of a list', () => {
  it('differ by entries; one that moved down is not another one', () => {
    const items = itemsBetween(['Ring', 'Post'], ['Look', 'Ring', 'Post'], 'en')
    expect(items.map(came)).toEqual([['Look'], [], []])
  })

  it('show what became of an entry beside what it was', () => {
    const [item = []] = itemsBetween(['Post it at once'], ['Post it later'], 'en')
    expect([went(item).join().trim(), came(item).join().trim()]).toEqual(['at once', 'later'])
  })
})
