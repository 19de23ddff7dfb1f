import type { SeedPerson } from './kinds.ts'

/** Kestrel Valves makes and sells industrial valves; its back office sits in five countries. */
export const company = 'Kestrel Valves'

/** Everybody's in the demo and in tests; the demo listens on loopback only. */
export const demoPassword = 'kestrel-demo'

export const entities = [
  {
    code: 'KR01',
    name: 'Kestrel Korea, Incheon',
    country: 'KR',
    currency: 'KRW',
    unit: 'kr-finance',
    closeTarget: 4
  },
  {
    code: 'PL02',
    name: 'Kestrel Polska, Wrocław',
    country: 'PL',
    currency: 'PLN',
    unit: 'pl-services',
    closeTarget: 4
  },
  {
    code: 'RO01',
    name: 'Kestrel România, Timișoara',
    country: 'RO',
    currency: 'RON',
    unit: 'ro-finance',
    closeTarget: 5
  },
  {
    code: 'RU01',
    name: 'Kestrel Rus, Yaroslavl',
    country: 'RU',
    currency: 'RUB',
    unit: 'ru-finance',
    closeTarget: 5
  },
  {
    code: 'UK01',
    name: 'Kestrel Valves, Leeds',
    country: 'GB',
    currency: 'GBP',
    unit: 'uk-group',
    closeTarget: 3
  }
] as const

export const units = [
  { id: 'kr-finance', name: 'Finance Incheon' },
  { id: 'pl-services', name: 'Shared services Wrocław' },
  { id: 'ro-finance', name: 'Finance Timișoara' },
  { id: 'ru-finance', name: 'Finance Yaroslavl' },
  { id: 'uk-group', name: 'Group finance Leeds' },
  { id: 'systems', name: 'Business systems' }
] as const

type Rest = Partial<Pick<SeedPerson, 'roles' | 'leavesInMonths' | 'active'>>

const person = (
  id: string,
  name: string,
  language: SeedPerson['language'],
  entity: string,
  unit: string,
  joinedMonthsAgo: number,
  processes: string[],
  { roles = [], ...rest }: Rest = {}
): SeedPerson => ({
  id,
  name,
  email: `${id}@kestrel.example`,
  language,
  entity,
  unit,
  joinedMonthsAgo,
  processes,
  roles,
  ...rest
})

export const people: SeedPerson[] = [
  // Incheon. Ji-woo has kept the books for 27 years and leaves in six months; Ha-eun came this month.
  person(
    'jiwoo',
    'Han Ji-woo',
    'ko',
    'KR01',
    'kr-finance',
    324,
    ['finance.ap.grir', 'finance.ic.recon'],
    {
      roles: [{ role: 'expert', process: 'finance' }],
      leavesInMonths: 6
    }
  ),
  person(
    'kyungmin',
    'Seo Kyung-min',
    'ko',
    'KR01',
    'kr-finance',
    96,
    ['treasury.statement', 'treasury.payments'],
    {
      roles: [{ role: 'expert', process: 'treasury' }]
    }
  ),
  person(
    'soyeon',
    'Park So-yeon',
    'ko',
    'KR01',
    'kr-finance',
    61,
    ['payroll.run', 'payroll.insurance'],
    {
      roles: [{ role: 'expert', process: 'payroll' }]
    }
  ),
  person('dohyun', 'Choi Do-hyun', 'ko', 'KR01', 'kr-finance', 140, ['finance.gl.close'], {
    roles: [{ role: 'lead', unit: 'kr-finance' }]
  }),
  person('haeun', 'Lim Ha-eun', 'ko', 'KR01', 'kr-finance', 0, [
    'finance.ap.invoice',
    'tax.einvoice'
  ]),
  // Wrocław
  person('marta', 'Marta Kowal', 'pl', 'PL02', 'pl-services', 38, [
    'finance.ap.grir',
    'tax.reporting'
  ]),
  person(
    'anna',
    'Anna Nowak',
    'pl',
    'PL02',
    'pl-services',
    74,
    ['finance.ic.recharge', 'finance.ap.payment'],
    {
      roles: [{ role: 'expert', process: 'finance.ap' }]
    }
  ),
  person('joanna', 'Joanna Dudek', 'pl', 'PL02', 'pl-services', 29, ['finance.fa.depreciation']),
  person(
    'piotr',
    'Piotr Zieliński',
    'pl',
    'PL02',
    'pl-services',
    120,
    ['tax.vat', 'tax.reporting'],
    {
      roles: [{ role: 'expert', process: 'tax' }]
    }
  ),
  person('tomasz', 'Tomasz Wójcik', 'pl', 'PL02', 'pl-services', 88, ['finance.gl.close'], {
    roles: [{ role: 'lead', unit: 'pl-services' }]
  }),
  person(
    'ewa',
    'Ewa Lis',
    'pl',
    'PL02',
    'pl-services',
    52,
    ['procurement.orders', 'logistics.stock'],
    {
      roles: [
        { role: 'expert', process: 'procurement' },
        { role: 'expert', process: 'logistics' }
      ],
      leavesInMonths: 1
    }
  ),
  // Timișoara
  person('ioana', 'Ioana Pop', 'ro', 'RO01', 'ro-finance', 66, [
    'payroll.payment',
    'treasury.payments'
  ]),
  person('andrei', 'Andrei Munteanu', 'ro', 'RO01', 'ro-finance', 44, [
    'tax.einvoice',
    'finance.ap.invoice'
  ]),
  person(
    'elena',
    'Elena Radu',
    'ro',
    'RO01',
    'ro-finance',
    110,
    ['finance.gl.close', 'tax.reporting'],
    {
      roles: [
        { role: 'lead', unit: 'ro-finance' },
        { role: 'expert', process: 'finance.gl' }
      ]
    }
  ),
  person('mihai', 'Mihai Stan', 'ro', 'RO01', 'ro-finance', 17, [
    'logistics.stock',
    'finance.ar.billing'
  ]),
  // Yaroslavl
  person('viktor', 'Виктор Петров', 'ru', 'RU01', 'ru-finance', 81, ['tax.vat', 'tax.einvoice']),
  person(
    'olga',
    'Ольга Смирнова',
    'ru',
    'RU01',
    'ru-finance',
    190,
    ['finance.gl.close', 'finance.gl.recon'],
    {
      roles: [
        { role: 'lead', unit: 'ru-finance' },
        { role: 'expert', process: 'finance.gl' }
      ]
    }
  ),
  person('dmitri', 'Дмитрий Орлов', 'ru', 'RU01', 'ru-finance', 23, [
    'finance.ar.cash',
    'treasury.statement'
  ]),
  person(
    'natalia',
    'Наталья Белова',
    'ru',
    'RU01',
    'ru-finance',
    57,
    ['payroll.run', 'legal.archive'],
    {
      roles: [{ role: 'expert', process: 'legal' }]
    }
  ),
  // Leeds and business systems
  person(
    'grace',
    'Grace Whitfield',
    'en',
    'UK01',
    'uk-group',
    130,
    ['finance.reporting', 'finance.ic.recon'],
    {
      roles: [
        { role: 'lead', unit: 'uk-group' },
        { role: 'expert', process: 'finance' }
      ]
    }
  ),
  person('sam', 'Sam Okafor', 'en', 'UK01', 'uk-group', 33, ['finance.ar.cash', 'sales.orders'], {
    roles: [{ role: 'expert', process: 'sales' }]
  }),
  person('priya', 'Priya Raman', 'en', 'UK01', 'systems', 70, ['it.interfaces', 'it.access'], {
    roles: [
      { role: 'expert', process: 'it' },
      { role: 'expert', process: 'clients' },
      { role: 'lead', unit: 'systems' }
    ]
  }),
  person('helen', 'Helen Brook', 'en', 'UK01', 'systems', 150, ['admin.office'], {
    roles: [{ role: 'administrator' }, { role: 'expert', process: 'admin' }]
  }),
  // Left a year ago; his name stays on his work.
  person('george', 'George Hale', 'en', 'UK01', 'uk-group', 200, ['finance.ar.dunning'], {
    active: false
  })
]
