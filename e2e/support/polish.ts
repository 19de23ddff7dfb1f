import first from '../../web/messages/pl.json' with { type: 'json' }
import more from '../../web/messages/more/pl.json' with { type: 'json' }

/** What the screens say in Polish. */
export const pl = { ...first, ...more }
