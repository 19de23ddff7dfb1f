import type { Recording } from '#schema/api/recordings.ts'
import { date, t, type MessageKey } from '#lib/language/index.ts'

/** 4:07, 1:02:00: as players write it in every language. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  const two = (figure: number) => String(figure).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

export const factsOf = ({ kind, seconds, by, at }: Recording) =>
  [
    t(`recording.kind.${kind}` satisfies MessageKey),
    ...(seconds === null ? [] : [clock(seconds)]),
    by.name,
    date(at)
  ].join(' · ')

export const forWhom = ({ watch, watchers }: Pick<Recording, 'watch' | 'watchers'>) =>
  watch === 'named' && watchers.length > 0
    ? t('recording.forNamed', { names: namesOf(watchers) })
    : t(`recording.for.${watch === 'named' ? 'pair' : watch}` satisfies MessageKey)

export const namesOf = (people: { name: string }[]) => people.map(({ name }) => name).join(', ')

/** Who agreed, and whose yes is missing. */
export function consentLines({ consents }: Pick<Recording, 'consents'>): string[] {
  const given = consents.filter(({ givenAt }) => givenAt !== null)
  const open = consents.filter((it) => it.givenAt === null && it.refusedAt === null)
  const said = (key: MessageKey, all: typeof consents) =>
    all.length > 0 ? [t(key, { names: namesOf(all.map(({ person }) => person)) })] : []
  return [...said('recording.agreed', given), ...said('recording.waitsFor', open)]
}

/** The last day, or that it is over and by whom. */
export function lastDay({ deleted, deleteOn, state }: Recording): string {
  if (!deleted) return t('recording.deletedOn', { date: date(deleteOn) })
  const values = { date: date(deleted.on), name: deleted.by?.name ?? '' }
  if (state === 'refused') return t('recording.wasRefused', values)
  return deleted.by ? t('recording.wasDeletedBy', values) : t('recording.wasDeleted', values)
}
