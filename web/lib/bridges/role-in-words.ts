import type { BridgeKind, Signer } from '#schema/words.ts'
import { t } from '#lib/language/index.ts'

/** What somebody is called on a bridge: of a mentoring one, the two are mentor and mentee. */
export function roleInWords(kind: BridgeKind, role: Signer): string {
  if (kind === 'mentoring' && role === 'giver') return t('goals.mentor')
  if (kind === 'mentoring' && role === 'receiver') return t('goals.mentee')
  return t(`signOff.role.${role}`)
}
