import type { Dossier } from '#schema/api/signing.ts'
import { nameOf } from '#lib/bridges/cell.ts'
import { t, type MessageKey } from '#lib/language/index.ts'

export interface Entry {
  /** Also what the page of it is found by. */
  id: string
  title: string
  lang?: string
}
export interface Chapter extends Entry {
  entries: Entry[]
}

/** What the document holds, in its order; a chapter without anything is not there. */
export function chaptersOf(of: Dossier): Chapter[] {
  const chapter = (
    id: string,
    title: MessageKey,
    there = true,
    entries: Entry[] = []
  ): Chapter[] => (there ? [{ id, title: t(title), entries }] : [])
  return [
    ...chapter('figures', 'dossier.figures'),
    ...chapter('map', 'map.map', of.items.length > 0),
    ...chapter('left', 'signOff.left'),
    ...chapter(
      'items',
      'dossier.items',
      of.items.length > 0,
      of.items.map(({ id, title, language }) => ({
        ...{ id: `item-${id}`, title: nameOf({ title }) },
        lang: title === null ? undefined : (language ?? undefined)
      }))
    ),
    ...chapter('actions', 'dossier.actions', of.actions.length > 0),
    ...chapter('sessions', 'bridgeSession.title', of.sessions.length > 0),
    ...chapter('answers', 'dossier.answers', of.answers.length > 0),
    ...chapter('notes', 'bridgeSession.notes', of.notes.length > 0),
    ...chapter('contacts', 'dossier.contacts', contactsOf(of).length > 0),
    ...chapter(
      'cases',
      'dossier.cases',
      of.cases.length > 0,
      of.cases.map(({ number, title, language }) => ({
        ...{ id: `case-${number}`, title: `${number} ${title}`, lang: language }
      }))
    )
  ]
}

/** Each once, with the items that they are named for. */
export function contactsOf({ items }: Pick<Dossier, 'items'>) {
  const all = new Map<string, { name: string; how: string; of: string[] }>()
  for (const item of items) {
    for (const { name, how } of item.contacts) {
      const its = all.get(`${name} ${how}`) ?? { name, how, of: [] }
      all.set(`${name} ${how}`, { ...its, of: [...its.of, nameOf(item)] })
    }
  }
  return [...all.values()]
}
