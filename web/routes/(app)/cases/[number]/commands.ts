import { goto } from '$app/navigation'
import Dumbbell from '@lucide/svelte/icons/dumbbell'
import GitCompare from '@lucide/svelte/icons/git-compare'
import HistoryIcon from '@lucide/svelte/icons/history'
import Merge from '@lucide/svelte/icons/merge'
import Pencil from '@lucide/svelte/icons/pencil'
import Repeat from '@lucide/svelte/icons/repeat'
import LanguagesIcon from '@lucide/svelte/icons/languages'
import { LANGUAGES } from '#schema/words.ts'
import { translateInto } from '#lib/cases/translation/said.ts'
import { LANGUAGE_NAMES, locale, t } from '#lib/language/index.ts'
import { offerCommands, type Command } from '#lib/shell/commands.svelte.ts'
import type { Desk } from './desk.svelte.ts'

/** What can be done with the case on the screen without looking for its button. */
export function offerCaseCommands(desk: Desk, again: () => void) {
  offerCommands(() => {
    const of = desk.case.data
    if (!of) return []
    const { number, may } = of
    const to = (page: string) => () => void goto(`/cases/${number}/${page}`)
    const usable = may.includes('case.use') && of.revision === of.published && !desk.held
    const into = translateInto(of, locale.language, LANGUAGES)
    const commands: (Command | false)[] = [
      usable && { id: 'case.again', says: t('use.again'), icon: Repeat, run: again },
      may.includes('case.solve') && {
        id: 'case.solve',
        says: t('case.solve'),
        icon: Pencil,
        run: to('solve')
      },
      may.includes('case.edit') && {
        id: 'case.edit',
        says: t('case.edit'),
        icon: Pencil,
        run: to('edit')
      },
      may.includes('case.use') &&
        of.state !== 'open' && {
          id: 'case.rehearse',
          says: t('rehearsal.rehearse'),
          icon: Dumbbell,
          run: to('rehearse')
        },
      may.includes('case.translate') && {
        id: 'case.translate',
        says: t('translation.into', { language: LANGUAGE_NAMES[into] }),
        icon: LanguagesIcon,
        run: to(`translate/${into}`)
      },
      may.includes('case.merge') && {
        id: 'case.merge',
        says: t('case.mergeInto'),
        icon: Merge,
        run: to('merge')
      },
      {
        id: 'case.history',
        says: t('history.heading', { number }),
        hint: t('history.sideBySide'),
        icon: may.includes('case.edit') ? GitCompare : HistoryIcon,
        run: to('history')
      }
    ]
    return commands.filter((it) => it !== false)
  })
}
