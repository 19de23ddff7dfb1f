import { instant, text } from '../dialect.ts'

/** A random identifier that says nothing and can be made anywhere. */
export const id = () =>
  text()
    .primaryKey()
    .$defaultFn(() => crypto.randomUUID())
export const at = () => instant().notNull()
