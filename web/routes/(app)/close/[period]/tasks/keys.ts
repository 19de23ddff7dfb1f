import { keysOnList } from '#lib/keys-on-list.ts'

export type Act = 'prepare' | 'review' | 'sendBack' | 'note'
export type Press = { move: 1 | -1 } | { act: Act } | 'undo'

/** What keys mean for the tasks. */
export const listenOnTasks = (act: (press: Press) => void) =>
  keysOnList<Press>(
    {
      arrows: { ArrowDown: { move: 1 }, ArrowUp: { move: -1 } },
      letters: {
        KeyJ: { move: 1 },
        KeyK: { move: -1 },
        KeyP: { act: 'prepare' },
        KeyR: { act: 'review' },
        KeyB: { act: 'sendBack' },
        KeyO: { act: 'note' },
        KeyU: 'undo'
      },
      line: '[data-task]',
      repeats: (press) => typeof press === 'object' && 'move' in press
    },
    (press) => {
      act(press)
      return true
    }
  )
