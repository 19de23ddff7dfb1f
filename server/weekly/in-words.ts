import type { Week, WeekItem } from '#schema/api/weeks.ts'
import type { Language, Stage } from '#schema/words.ts'
import { sentence, type MessageKey } from '../http/sentences.ts'
import { dayIn } from '../mail/days-in-words.ts'
import type { LetterLine } from '../mail/letter.ts'

/** Of each kind; the page has the rest. */
const MOST = 5

/** A week in lines, as a mail has them: what moved first, then what waits, then what comes. */
export function weekInWords(language: Language, week: Week, publicUrl: string): LetterLine[] {
  const say = (key: MessageKey, values = {}) => sentence(language, key, values)
  const day = (it: string) => dayIn(language, it)
  const name = ({ title }: WeekItem) => title ?? say('week.hiddenItem')
  const stageOf = (stage: Stage) => say(`week.stage.${stage}`)
  const home = `${publicUrl}/bridges/${week.bridge}`
  const about = ({ id }: WeekItem) => `${publicUrl}/bridges/items/${id}`
  const session = ({ id }: { id: string }) => `${home}/sessions/${id}`
  const lines = <T>(all: T[], toLine: (it: T) => LetterLine) => all.slice(0, MOST).map(toLine)
  return [
    ...(week.moved ? [] : [{ text: say('week.still') }]),
    ...lines(week.proved, ({ item, stage }) => ({
      text: say('week.proved', { item: name(item), stage: stageOf(stage) }),
      href: about(item)
    })),
    ...lines(week.fellBack, ({ item, stage }) => ({
      text: say('week.fellBack', { item: name(item), stage: stageOf(stage) }),
      href: about(item)
    })),
    ...lines(week.held, (it) => ({
      text: say('week.held', { day: day(it.on) }),
      href: session(it)
    })),
    ...lines(week.waits, ({ item, stage, who }) => ({
      text: say('week.waits', { who: who.name, item: name(item), stage: stageOf(stage) }),
      href: about(item)
    })),
    ...lines(week.late, ({ item, stage, plannedOn }) => ({
      text: say('week.late', { item: name(item), stage: stageOf(stage), day: day(plannedOn) }),
      href: about(item)
    })),
    ...lines(week.actions, ({ text, who, dueOn, overdue }) => ({
      text: say(overdue ? 'week.overdue' : 'week.action', { who: who.name, day: day(dueOn) }),
      below: text ?? say('week.hidden'),
      href: `${home}/sessions`
    })),
    ...lines(week.questions, ({ text, by }) => ({
      text: say('week.question', { by: by.name }),
      below: text,
      href: `${home}/questions`
    })),
    ...lines(week.coming, (it) => ({
      text: say('week.coming', { day: day(it.on) }),
      href: session(it)
    })),
    ...lines(week.comesBack, ({ item, from, to }) => ({
      text: say('week.comesBack', { item: name(item), from: day(from), to: day(to) }),
      href: about(item)
    })),
    ...lines(week.next, ({ item, stage, title, dueOn }) => ({
      text: say('week.next', {
        day: day(dueOn),
        what:
          [title, item && name(item), stage && stageOf(stage)].filter(Boolean).join(' – ') ||
          say('week.hidden')
      }),
      href: item ? about(item) : `${home}/plan?side=when`
    }))
  ]
}
