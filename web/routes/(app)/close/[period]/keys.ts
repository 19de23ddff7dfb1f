import { keysOnList } from '#lib/keys-on-list.ts'

export type Press = { slip: 1 | -1 } | { lane: 1 | -1 } | 'take' | 'handOn'

/** What keys mean for the board. */
export const listenOnBoard = (act: (press: Press) => boolean) =>
  keysOnList<Press>(
    {
      arrows: {
        ArrowDown: { slip: 1 },
        ArrowUp: { slip: -1 },
        ArrowRight: { lane: 1 },
        ArrowLeft: { lane: -1 }
      },
      letters: { KeyJ: { slip: 1 }, KeyK: { slip: -1 }, KeyT: 'take', KeyH: 'handOn' },
      line: '[data-slip]',
      repeats: (press) => typeof press === 'object'
    },
    act
  )
