import { text } from '../../dialect.ts'
import { bridgeItems, bridges } from '../bridges.ts'
import { people } from '../people.ts'

export const person = () => text().references(() => people.id)
export const bridge = () =>
  text()
    .notNull()
    .references(() => bridges.id)
export const item = () => text().references(() => bridgeItems.id)
