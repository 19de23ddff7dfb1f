import type { Component } from 'svelte'
import BookOpen from '@lucide/svelte/icons/book-open'
import Sun from '@lucide/svelte/icons/sun-medium'
import Users from '@lucide/svelte/icons/users'
import type { MessageKey } from '#lib/language/index.ts'

interface Place {
  href: string
  says: MessageKey
  icon: Component<any>
  /** Other addresses that belong here. */
  holds?: string[]
}

/** The navigation, in its order. What is not built yet is not in it. */
export const PLACES: Place[] = [
  { href: '/', says: 'nav.today', icon: Sun },
  { href: '/search', says: 'nav.playbook', icon: BookOpen, holds: ['/cases'] },
  { href: '/people', says: 'nav.people', icon: Users }
]

export const isHere = ({ href, holds = [] }: Pick<Place, 'href' | 'holds'>, path: string) =>
  [href, ...holds].some((start) => path === start || (start !== '/' && path.startsWith(`${start}/`)))
