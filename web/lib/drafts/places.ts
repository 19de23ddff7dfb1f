import type { MessageKey } from '#lib/language/index.ts'
import type { Kept } from './kept.ts'

export interface Place {
  form: MessageKey
  href: string
}

/** Which form a draft is of, and where it goes on: edit.EX-12 at /cases/EX-12/edit. */
export function placeOf({ name, text }: Pick<Kept, 'name' | 'text'>): Place {
  const [form = '', ...rest] = name.split('.')
  const about = rest.join('.')
  const case_ = `/cases/${about}`
  switch (form) {
    case 'log':
      return { form: 'draft.form.log', href: about ? `/log?draft=${name}` : '/log' }
    case 'solve':
      return { form: 'draft.form.solve', href: `${case_}/solve` }
    case 'translate':
      return { form: 'draft.form.translate', href: `/cases/${rest.join('/translate/')}` }
    case 'edit':
      return { form: 'draft.form.edit', href: `${case_}/edit` }
    case 'outcome':
      return { form: 'draft.form.outcome', href: `${case_}?use=${outcomeIn(text)}` }
    case 'again':
      return { form: 'draft.form.again', href: `${case_}?use=again` }
    case 'reopen':
      return { form: 'draft.form.reopen', href: `${case_}?do=reopen` }
    case 'validate':
      return { form: 'draft.form.validate', href: `${case_}?do=validate` }
    case 'ask':
      return { form: 'draft.form.ask', href: `${case_}?do=ask` }
    case 'answer':
      return { form: 'draft.form.answer', href: `/cases/${rest[0] ?? ''}` }
    case 'askSomeone':
      return { form: 'draft.form.askSomeone', href: `/search?${askedIn(text)}` }
    case 'comment':
      return { form: 'draft.form.comment', href: `/cases/${rest[0] ?? ''}#talk` }
    case 'archive':
      return { form: 'draft.form.archive', href: `${case_}?do=archive` }
    case 'replace':
      return { form: 'draft.form.replace', href: `${case_}?do=replace` }
    case 'merge':
      return { form: 'draft.form.merge', href: `/cases/${rest.join('/merge?into=')}` }
    case 'purge':
      return { form: 'draft.form.purge', href: `/cases/${rest[0] ?? ''}` }
    case 'restore':
      return { form: 'draft.form.restore', href: `${case_}/history` }
    case 'invite':
      return { form: 'draft.form.invite', href: '/people?invite' }
    case 'hand':
      return { form: 'draft.form.handOn', href: `/cases/${rest[0] ?? ''}` }
    case 'person':
      return { form: 'draft.form.person', href: `/people?person=${about}` }
    case 'task':
      return { form: 'draft.form.task', href: `/close/${rest[0]}/tasks?edit=${rest[1]}` }
    case 'taskLine':
      return {
        form: 'draft.form.taskLine',
        href: `/close/templates?entity=${rest[0]}&line=${rest[1]}`
      }
    case 'taskNote':
      return {
        form: 'draft.form.taskNote',
        href: `/close/${rest[0]}/tasks?task=${rest[1]}&do=${rest[3] ?? rest[2]}`
      }
    case 'bridgeSession':
      return { form: 'draft.form.bridgeSession', href: sessionPage(rest) }
    case 'signOff':
      return { form: 'draft.form.signOff', href: `/bridges/${about}/sign-off` }
    case 'uncrossed':
      return {
        form: 'draft.form.uncrossed',
        href: `/bridges/${rest[0]}/sign-off?say=${rest[1]}`
      }
    case 'sessionPlan':
      return { form: 'draft.form.sessionPlan', href: planPage(rest) }
    case 'sessionRun':
      return { form: 'draft.form.sessionRun', href: sessionAt(rest) }
    case 'nextAction':
      return { form: 'draft.form.nextAction', href: sessionAt(rest) }
    case 'bridgeNote':
      return { form: 'draft.form.bridgeNote', href: notePage(rest) }
    case 'letterWords':
      return { form: 'draft.form.letterWords', href: `/bridges/${rest[0]}/letter` }
    case 'question':
    case 'callBack':
    case 'questionAnswer':
      return { form: 'draft.form.question', href: `/bridges/${rest[0]}/questions` }
    case 'interview':
      return { form: 'draft.form.interview', href: interviewPage(rest) }
    case 'absence':
      return { form: 'draft.form.absence', href: `/people?person=${rest[0] ?? ''}` }
    case 'leaving':
      return { form: 'draft.form.leaving', href: `/people?person=${about}` }
    case 'unit':
      return { form: 'draft.form.unit', href: '/organisation' }
    case 'entity':
      return { form: 'draft.form.entity', href: entityPage(about, '?add') }
    case 'year':
      return { form: 'draft.form.year', href: entityPage(`${about}?side=year`) }
    case 'dayoff':
    case 'daysoff':
      return { form: 'draft.form.daysOff', href: entityPage(`${about}?side=days-off`) }
    case 'process':
    case 'process-below':
      return { form: 'draft.form.process', href: '/organisation/processes' }
    case 'values':
      return { form: 'draft.form.values', href: `/organisation/lists?kind=${rest[0] ?? ''}` }
    case 'concept':
      return { form: 'draft.form.concept', href: `/organisation/glossary?edit=${about}` }
    case 'rates':
      return { form: 'draft.form.rates', href: '/organisation/rates' }
    case 'bridge':
      return { form: 'draft.form.bridge', href: '/bridges/new' }
    case 'bridgeItem':
      return { form: 'draft.form.bridgeItem', href: `/bridges/${about}/plan?add` }
    case 'bridgeStep':
      return { form: 'draft.form.bridgeStep', href: `/bridges/${about}/plan?side=when&add` }
    case 'bridgeTemplate':
      return { form: 'draft.form.bridgeTemplate', href: `/bridges/templates/${about}` }
    case 'crossing':
      return {
        form: 'draft.form.crossing',
        href: `/bridges/items/${rest[0]}?do=${rest.slice(1).join('.')}`
      }
    case 'recording':
      return { form: 'draft.form.recording', href: recordingPage(rest) }
    case 'recordingChange':
      return { form: 'draft.form.recording', href: `/recordings/${about}` }
    case 'recordingPurge':
      return { form: 'draft.form.recordingPurge', href: `/recordings/${about}` }
    case 'rehearse':
      return { form: 'draft.form.rehearse', href: `${case_}/rehearse` }
    case 'comparison':
      return { form: 'draft.form.rehearse', href: `/rehearsals/${about}` }
    case 'replay':
      return { form: 'draft.form.replay', href: `/bridges/items/${rest[0]}/replay/${rest[1]}` }
    case 'mentoringAsk':
      return { form: 'draft.form.mentoringAsk', href: '/mentoring' }
    case 'mentoringAnswer':
      return { form: 'draft.form.mentoringAnswer', href: `/mentoring?answer=${about}` }
    case 'mentoringOffer':
      return { form: 'draft.form.mentoringOffer', href: '/mentoring#offer' }
    case 'mentoringGoal':
      return { form: 'draft.form.mentoringGoal', href: goalPage(rest) }
    case 'mentoringPulse':
      return { form: 'draft.form.mentoringPulse', href: `/bridges/${rest[0]}/goals#pulse` }
    case 'mentoringEnd':
      return { form: 'draft.form.mentoringEnd', href: `/bridges/${about}/goals?end` }
    case 'bridgeMap':
      return { form: 'draft.form.bridgeMap', href: `/bridges/${rest[0]}?do=${rest[1]}` }
    default:
      return { form: 'draft.form.profile', href: '/profile' }
  }
}

const sessionPage = ([bridge, session]: string[]) =>
  `/bridges/${bridge}/sessions/${session === 'new' ? 'new' : `${session}?correct`}`

const recordingPage = ([bridge, item, session]: string[]) =>
  item ? `/bridges/items/${item}` : `/bridges/${bridge}/sessions/${session}`

const planPage = ([bridge, session]: string[]) =>
  `/bridges/${bridge}/sessions/${session === 'new' ? 'new' : `${session}?move`}`

const sessionAt = ([bridge, session]: string[]) =>
  `/bridges/${bridge}/sessions${session ? `/${session}` : ''}`

/** An answer stands on the page by itself; what is made of one opens there. */
function interviewPage([bridge, ...form]: string[]) {
  const opens = form.length > 1 || form[0] === 'own'
  return `/bridges/${bridge}/interview${opens ? `?do=${form.join('.')}` : ''}`
}

/** A note stands where what it is about does. */
const notePage = ([bridge, item, session]: string[]) =>
  item ? `/bridges/items/${item}` : `/bridges/${bridge}/sessions${session ? `/${session}` : ''}`

const goalPage = ([bridge, goal, doing]: string[]) =>
  `/bridges/${bridge}/goals${goal ? `?goal=${goal}.${doing}` : ''}`

const entityPage = (about: string, none = '') =>
  `/organisation/entities${about ? `/${about}` : none}`

/** The words that nothing was found for. */
function askedIn(text: string) {
  const value = JSON.parse(text) as { title?: string } | null
  return new URLSearchParams({ q: value?.title ?? '', ask: '' })
}

function outcomeIn(text: string): string {
  const value = JSON.parse(text) as { outcome?: string } | null
  return value?.outcome ?? 'worked'
}
