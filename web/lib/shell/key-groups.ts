import type { MessageKey } from '#lib/language/index.ts'
import { KEYS, type Key } from '#lib/keys.ts'

/** Every key of the product, as the list of keys shows them; the others are heard where they work. */
export const KEY_GROUPS: { says: MessageKey; keys: Key[] }[] = [
  {
    says: 'keys.everywhere',
    keys: [...Object.values(KEYS), { keys: ['esc'], says: 'keys.leave' }]
  },
  {
    says: 'keys.lists',
    keys: [
      { keys: ['j'], says: 'keys.next' },
      { keys: ['k'], says: 'keys.previous' },
      { keys: ['enter'], says: 'case.open' }
    ]
  },
  {
    says: 'keys.forms',
    keys: [
      { keys: ['mod+enter'], says: 'keys.send' },
      { keys: ['enter'], says: 'keys.addStep' },
      { keys: ['alt+up'], says: 'keys.stepUp' },
      { keys: ['alt+down'], says: 'keys.stepDown' }
    ]
  },
  {
    says: 'keys.reviews',
    keys: [
      { keys: ['v'], says: 'case.validate' },
      { keys: ['t'], says: 'case.stillTrue' },
      { keys: ['b'], says: 'keys.sendBack' },
      { keys: ['u'], says: 'keys.undoReview' }
    ]
  },
  {
    says: 'keys.board',
    keys: [
      { keys: ['down', 'up'], says: 'keys.slips' },
      { keys: ['right', 'left'], says: 'keys.lanes' },
      { keys: ['t'], says: 'occurrence.take' },
      { keys: ['h'], says: 'occurrence.handOn' },
      { keys: ['enter'], says: 'case.open' }
    ]
  },
  {
    says: 'keys.tasks',
    keys: [
      { keys: ['p'], says: 'keys.taskPrepared' },
      { keys: ['r'], says: 'keys.taskReviewed' },
      { keys: ['b'], says: 'keys.sendBack' },
      { keys: ['o'], says: 'keys.taskNote' },
      { keys: ['u'], says: 'keys.taskUndo' }
    ]
  },
  { says: 'keys.book', keys: [{ keys: ['mod+p'], says: 'keys.print' }] }
]
