import type { Notice } from '#schema/api/notices.ts'
import type { Language } from '#schema/words.ts'
import { sentence } from '../http/sentences.ts'
import { dayIn } from '../mail/days-in-words.ts'

/** A notice as a sentence. Which case it is its number says: titles stand apart, for few eyes. */
export function inWords(language: Language, notice: Notice): string {
  const { kind, by, about, task, day, verdict, answersMe, withNote } = notice
  return sentence(language, `notice.${kind}`, {
    by: by?.name ?? '',
    about: about?.name ?? '',
    case: notice.case?.number ?? '',
    task: task?.title ?? '',
    day: day === null ? '' : dayIn(language, day),
    leaves: day === null ? 'no' : 'yes',
    verdict: verdict ?? '',
    mine: answersMe ? 'yes' : 'no',
    note: withNote ? 'yes' : 'no',
    giver: notice.bridge?.giver.name ?? '',
    receiver: notice.bridge?.receiver.name ?? '',
    item: notice.bridge?.item?.name ?? '',
    session: notice.bridge?.session ? 'yes' : 'no',
    search: notice.search?.name ?? '',
    named: notice.search || notice.bridge?.item?.name ? 'yes' : 'no'
  })
}
