import { LANGUAGES, type Language } from '#schema/words.ts'
import type { App } from '../http/application.ts'
import type { Person } from '../http/person.ts'
import { linkLetter, type LinkKind } from '../mail/link-letter.ts'
import { toMail } from '../mail/to-mail.ts'
import { organisationName } from '../organisation/organisations.ts'
import { compose } from './compose.ts'
import { openWork } from './open-work.ts'
import { findRows } from './shown.ts'
import { toNotices } from './to-notices.ts'

const SOME = 6

/**
 * GET /api/mail/preview: what would be mailed to whoever looks, in every language. For development
 * and the demo alone, so the documentation of the API does not know it.
 */
export function mailPreview(app: App, publicUrl: string) {
  const { read } = app.database

  app.get(
    '/api/mail/preview',
    { config: { may: 'member' }, schema: { hide: true } },
    async ({ person }) => {
      const told = await toNotices(read, person, await findRows(read, person, undefined, SOME))
      const organisation = await organisationName(read)
      const items = []
      for (const language of LANGUAGES) {
        const reader: Person = { ...person, language }
        const work = await openWork(read, reader, publicUrl, app.now())
        const link = (kind: LinkKind) =>
          toMail(language, linkLetter(language, kind, sample(person, organisation, kind)))
        const mails = {
          one: compose(language, told.slice(0, 1), [], publicUrl),
          several: compose(language, told, [], publicUrl),
          digest: compose(language, told, work, publicUrl),
          invitation: link('invitation'),
          renewal: link('renewal')
        }
        items.push(...itemsOf(language, mails))
      }
      return { items }
    }
  )

  /** A link that leads nowhere. */
  function sample({ name }: Person, organisation: string, kind: LinkKind) {
    const expiresAt = new Date(Date.parse(app.now()) + 14 * 86_400_000).toISOString()
    return { name, organisation, link: `${publicUrl}/${kind}/sample`, expiresAt }
  }
}

const itemsOf = (language: Language, mails: Record<string, ReturnType<typeof compose>>) =>
  Object.entries(mails).flatMap(([name, mail]) => (mail ? [{ name, language, ...mail }] : []))
