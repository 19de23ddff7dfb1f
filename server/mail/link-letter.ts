import type { Language } from '#schema/words.ts'
import { sentence } from '../http/sentences.ts'
import type { Letter } from './letter.ts'
import { dayIn } from './days-in-words.ts'

export type LinkKind = 'invitation' | 'renewal'

interface About {
  name: string
  organisation: string
  link: string
  expiresAt: string
}

/** A link that opens a door: whoever gets it is told what it is for and until when it works. */
export function linkLetter(
  language: Language,
  kind: LinkKind,
  { name, organisation, link, expiresAt }: About
): Letter {
  const say = (key: 'subject' | 'opening' | 'action') =>
    sentence(language, `mail.${kind}.${key}`, { name, organisation })
  const date = dayIn(language, expiresAt.slice(0, 10))
  return {
    subject: say('subject'),
    opening: say('opening'),
    parts: [],
    action: { says: say('action'), href: link },
    closing: [sentence(language, 'mail.link.until', { date }), sentence(language, 'mail.link.not')]
  }
}
