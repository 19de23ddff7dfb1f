/** Every page of the product as somebody sees it: what axe looks at, and what `npm run look` shows. */
export interface PageToSee {
  name: string
  path: string
  /** Handle of who is signed in. */
  as?: string
  /** There when the page is. */
  ready: string
}

export const pages: PageToSee[] = [
  { name: 'sign-in', path: '/sign-in', ready: 'input[type=password]' },
  { name: 'today', path: '/', as: 'marta', ready: 'main h1' },
  { name: 'today-new', path: '/', as: 'haeun', ready: 'main h1' },
  { name: 'search', path: '/search?q=invoice+rejected', as: 'marta', ready: 'main mark' },
  { name: 'search-latest', path: '/search', as: 'jiwoo', ready: 'main h3' },
  { name: 'search-nothing', path: '/search?q=xylophone', as: 'marta', ready: 'main' },
  { name: 'case', path: '/cases/EX-5', as: 'marta', ready: 'main h1' },
  { name: 'log', path: '/log', as: 'marta', ready: 'main textarea' },
  { name: 'people', path: '/people', as: 'marta', ready: 'main h1' },
  { name: 'people-admin', path: '/people', as: 'helen', ready: 'main h1' },
  { name: 'profile', path: '/profile', as: 'marta', ready: 'main h1' },
  { name: 'preview', path: '/preview', ready: 'main' }
]
