import type { Notice } from '#schema/api/notices.ts'
import { date, t } from '#lib/language/index.ts'

/** A notice as a sentence, in the reader's language. */
export const inWords = ({ kind, by, about, task, day, verdict, ...it }: Notice) =>
  t(`notice.${kind}`, {
    by: by?.name ?? '',
    about: about?.name ?? '',
    case: it.case?.number ?? '',
    task: task?.title ?? '',
    day: day === null ? '' : date(day, 'long'),
    leaves: day === null ? 'no' : 'yes',
    verdict: verdict ?? '',
    mine: it.answersMe ? 'yes' : 'no',
    note: it.withNote ? 'yes' : 'no',
    giver: it.bridge?.giver.name ?? '',
    receiver: it.bridge?.receiver.name ?? '',
    item: it.bridge?.item?.name ?? '',
    session: it.bridge?.session ? 'yes' : 'no',
    search: it.search?.name ?? '',
    named: it.search || it.bridge?.item?.name ? 'yes' : 'no'
  })
