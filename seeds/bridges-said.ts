import type { BridgeKind, Domain, ItemKind, Rating, Stage, TemplateKind } from '#schema/words.ts'

/** An item of a seeded bridge, and what became of it; days are counted back from today. */
export interface SeedItem {
  kind: ItemKind
  domain: Domain
  /** The key of a case. */
  case?: string
  process?: string
  title?: string
  note?: string
  criticality: number
  target?: Stage
  rating?: Rating
  /** The giver wrote it down. */
  written?: { daysAgo: number; text: string }
  /** The case shows it. */
  captured?: { daysAgo: number }
  /** Shown in the session held so many days ago, with the receiver's summary. */
  watched?: { daysAgo: number; summary: string; accepted: boolean; refused?: string }
  /** A run of the receiver with the giver beside, besides those that the case knows already. */
  together?: { daysAgo: number; minutes: number }
  /** Runs of the receiver are counted; the ones of the last days are still on offer. */
  runs?: boolean
  /** The lead lets a stage stand. */
  excepted?: { daysAgo: number; stage: Stage; reason: string }
}

export interface SeedSession {
  daysAgo: number
  minutes: number
  notes: string
}

export interface SeedBridge {
  kind: BridgeKind
  template: TemplateKind
  giver: string
  receiver: string
  /** Who leads one of the two and began it. */
  lead: string
  entity: string
  startedDaysAgo: number
  /** What of the plan was due before then is done. */
  linesDoneUntil: number
  /** Days from today; a handover without it ends when its giver leaves. */
  endsInDays?: number
  ended?: { daysAgo: number }
  purpose: string
  items: SeedItem[]
  sessions: SeedSession[]
  notes: { by: string; private: boolean; daysAgo: number; text: string }[]
}

export const bridgesSaid: SeedBridge[] = [
  // In its second month: much is named and written down, little is done alone yet.
  {
    kind: 'handover',
    template: 'handover',
    giver: 'jiwoo',
    receiver: 'kyungmin',
    lead: 'dohyun',
    entity: 'KR01',
    startedDaysAgo: 38,
    linesDoneUntil: 6,
    purpose: '한지우 부장 퇴직 전까지 세금·내부거래·마감 예외 처리를 서경민 과장에게 넘긴다.',
    sessions: [
      {
        daysAgo: 27,
        minutes: 90,
        notes: '수출 건과 전자어음 건을 실제 화면으로 함께 봄. 다음은 계열사 차이 목록.'
      },
      {
        daysAgo: 10,
        minutes: 60,
        notes: '계열사 차이 목록을 어떤 순서로 읽는지 한 줄씩 따라가 봄.'
      }
    ],
    notes: [
      {
        by: 'jiwoo',
        private: false,
        daysAgo: 26,
        text: '관세사 연락처는 2월에 바뀝니다. 바뀌면 이 항목에 적어 주세요.'
      },
      {
        by: 'kyungmin',
        private: true,
        daysAgo: 9,
        text: '가산세가 얼마까지면 혼자 판단해도 되는지 다음에 꼭 여쭤볼 것.'
      }
    ],
    items: [
      {
        kind: 'case',
        domain: 'judgement',
        case: 'ko-ic-difference',
        criticality: 5,
        rating: 'heard',
        captured: { daysAgo: 33 },
        watched: {
          daysAgo: 10,
          summary:
            '금액 순이 아니라 **거래처와 통화가 같은 줄끼리** 먼저 묶는다. 남는 것만 문의한다.',
          accepted: true
        }
      },
      {
        kind: 'case',
        domain: 'judgement',
        case: 'ko-etax-amend',
        criticality: 4,
        rating: 'withHelp',
        captured: { daysAgo: 33 },
        together: { daysAgo: 13, minutes: 35 },
        runs: true
      },
      {
        kind: 'case',
        domain: 'routine',
        case: 'ko-export-amount',
        criticality: 4,
        rating: 'withHelp',
        captured: { daysAgo: 33 },
        watched: {
          daysAgo: 27,
          summary: '신고필증의 인도조건부터 확인하고, 운임이 섞인 건만 따로 뺀다.',
          accepted: true
        },
        runs: true
      },
      {
        kind: 'case',
        domain: 'routine',
        case: 'ko-note-discount',
        criticality: 3,
        rating: 'alone',
        captured: { daysAgo: 33 },
        watched: {
          daysAgo: 27,
          summary: '할인료와 수수료를 나누어 보고, 만기 전까지는 우발부채로 남긴다.',
          accepted: true
        },
        runs: true
      },
      {
        kind: 'case',
        domain: 'routine',
        case: 'ko-etax-late',
        criticality: 4,
        rating: 'heard',
        captured: { daysAgo: 32 },
        runs: true
      },
      {
        kind: 'case',
        domain: 'judgement',
        case: 'ko-grir-split',
        criticality: 4,
        rating: 'heard',
        captured: { daysAgo: 32 }
      },
      {
        kind: 'case',
        domain: 'routine',
        case: 'ko-vat-hometax',
        criticality: 4,
        rating: 'never',
        captured: { daysAgo: 32 }
      },
      {
        kind: 'case',
        domain: 'routine',
        case: 'ko-freight-twice',
        criticality: 2,
        rating: 'heard',
        captured: { daysAgo: 32 }
      },
      {
        kind: 'case',
        domain: 'documents',
        case: 'ko-card-private',
        criticality: 4,
        rating: 'never',
        captured: { daysAgo: 31 }
      },
      {
        kind: 'crisis',
        domain: 'crisis',
        case: 'en-fx-feed-down',
        criticality: 5,
        rating: 'never',
        captured: { daysAgo: 31 }
      },
      {
        kind: 'contact',
        domain: 'stakeholders',
        title: '회계감사인이 매년 6월에 묻는 것',
        note: '누가, 어떤 순서로, 무엇을 먼저 받고 싶어 하는지.',
        criticality: 3,
        rating: 'never',
        written: {
          daysAgo: 20,
          text: '처음에는 **내부거래 대사표**, 그다음 재고 실사 차이. 표보다 설명 한 문단을 먼저 보낸다.'
        }
      },
      {
        kind: 'decision',
        domain: 'network',
        title: '관세 환급이 막히면 관세사 말고 누구에게 먼저 전화하는가',
        criticality: 3
      }
    ]
  },
  // Finished: George's dunning went to Sam before he left.
  {
    kind: 'handover',
    template: 'handover',
    giver: 'george',
    receiver: 'sam',
    lead: 'grace',
    entity: 'UK01',
    startedDaysAgo: 620,
    linesDoneUntil: 370,
    endsInDays: -365,
    ended: { daysAgo: 370 },
    purpose: 'George retires; Sam takes over dunning and the customers behind it.',
    sessions: [
      {
        daysAgo: 590,
        minutes: 75,
        notes: 'Walked through the dunning run and the two customers that always need a call first.'
      }
    ],
    notes: [],
    items: [
      {
        kind: 'case',
        domain: 'judgement',
        case: 'en-dunning-paid',
        criticality: 3,
        rating: 'heard',
        captured: { daysAgo: 600 },
        watched: {
          daysAgo: 590,
          summary: 'Look at unallocated cash before the run, not after it.',
          accepted: true
        },
        runs: true
      },
      {
        kind: 'process',
        domain: 'routine',
        process: 'finance.ar.dunning',
        criticality: 3,
        rating: 'withHelp',
        written: {
          daysAgo: 560,
          text: 'Run on the second working day. Block the three customers with standing disputes first.'
        },
        runs: true
      },
      {
        kind: 'contact',
        domain: 'stakeholders',
        title: 'The two customers who must be called before a letter',
        note: 'Whom to ask for, and what not to mention.',
        criticality: 2,
        target: 'watched',
        rating: 'never',
        written: { daysAgo: 585, text: 'Ask for the site accountant, never for the buyer.' },
        watched: {
          daysAgo: 590,
          summary: 'Call on Tuesdays; a letter without a call costs a month.',
          accepted: true
        }
      },
      {
        kind: 'decision',
        domain: 'judgement',
        title: 'When a doubtful debt is written off',
        note: 'From what amount on the auditors are asked first.',
        criticality: 2,
        rating: 'heard',
        written: {
          daysAgo: 575,
          text: 'Two reminders, one call, a year of silence. Above five thousand, ask first.'
        }
      }
    ]
  },
  // In trouble: five weeks to go, and what only Ewa knows has not crossed.
  {
    kind: 'handover',
    template: 'handover',
    giver: 'ewa',
    receiver: 'marta',
    lead: 'tomasz',
    entity: 'PL02',
    startedDaysAgo: 130,
    linesDoneUntil: 95,
    purpose: 'Zakupy i magazyn przechodzą na Martę, zanim Ewa odejdzie.',
    sessions: [
      {
        daysAgo: 96,
        minutes: 60,
        notes: 'Zwroty bez zlecenia i stany u kooperanta. Na złom zabrakło czasu.'
      }
    ],
    notes: [
      {
        by: 'marta',
        private: true,
        daysAgo: 20,
        text: 'Trzy spotkania odwołane z rzędu. Poruszyć z Tomaszem przed zamknięciem.'
      },
      {
        by: 'ewa',
        private: false,
        daysAgo: 40,
        text: 'Agencja celna zmienia system w styczniu; nowy formularz wyślą mailem.'
      }
    ],
    items: [
      {
        kind: 'case',
        domain: 'routine',
        case: 'pl-zapas-u-kooperanta',
        criticality: 3,
        rating: 'withHelp',
        captured: { daysAgo: 120 },
        watched: {
          daysAgo: 96,
          summary: 'Najpierw potwierdzenie od kooperanta, dopiero potem korekta w SAP.',
          accepted: true
        },
        runs: true
      },
      {
        kind: 'case',
        domain: 'judgement',
        case: 'pl-zwrot-bez-zlecenia',
        criticality: 4,
        rating: 'heard',
        captured: { daysAgo: 120 },
        watched: {
          daysAgo: 96,
          summary: 'Zwrot przyjmujemy na blokadę i czekamy na numer zlecenia.',
          accepted: false,
          refused: 'Nie zawsze: odlewy od dwóch dostawców przyjmujemy od razu, to trzeba rozróżnić.'
        }
      },
      {
        kind: 'case',
        domain: 'systems',
        case: 'pl-indeks-blizniak',
        criticality: 4,
        rating: 'heard',
        written: {
          daysAgo: 90,
          text: 'Porównaj numer rysunku, nie nazwę. Rewizja bywa dopisana ręcznie.'
        },
        together: { daysAgo: 12, minutes: 48 },
        runs: true
      },
      {
        kind: 'decision',
        domain: 'judgement',
        title: 'Ile złomu może brakować na wadze, zanim pytamy odlewnię',
        criticality: 4,
        rating: 'never'
      },
      {
        kind: 'contact',
        domain: 'stakeholders',
        title: 'Agencja celna: do kogo dzwonić, gdy odprawa stoi',
        criticality: 4,
        rating: 'never'
      },
      {
        kind: 'decision',
        domain: 'judgement',
        title: 'Kiedy przyjąć dostawę bez dokumentów',
        note: 'Od jakiej kwoty, dla których dostawców i kto musi o tym wiedzieć.',
        criticality: 5
      },
      {
        kind: 'process',
        domain: 'documents',
        process: 'logistics.customs',
        criticality: 3,
        rating: 'heard',
        excepted: {
          daysAgo: 30,
          stage: 'captured',
          reason: 'Instrukcja agencji celnej wystarcza; nie opisujemy jej drugi raz.'
        }
      }
    ]
  },
  // Two who learn beside somebody.
  {
    kind: 'mentoring',
    template: 'mentoring',
    giver: 'elena',
    receiver: 'mihai',
    lead: 'elena',
    entity: 'RO01',
    startedDaysAgo: 210,
    linesDoneUntil: 20,
    endsInDays: 150,
    purpose: 'Vreau să pot închide singur luna la depozit și să răspund la e-Factura fără ajutor.',
    sessions: [
      { daysAgo: 180, minutes: 45, notes: 'Cum citim mesajele din SPV și ce verificăm întâi.' },
      { daysAgo: 60, minutes: 45, notes: 'Stoc negativ: de ce apare mereu în prima zi lucrătoare.' }
    ],
    notes: [],
    items: [
      {
        kind: 'case',
        domain: 'routine',
        case: 'ro-efactura-respinsa-sector',
        criticality: 4,
        rating: 'withHelp',
        captured: { daysAgo: 200 },
        watched: {
          daysAgo: 180,
          summary: 'Sectorul se scrie din nomenclator, nu din adresă.',
          accepted: true
        },
        runs: true
      },
      {
        kind: 'case',
        domain: 'routine',
        case: 'ro-stoc-negativ-bon',
        criticality: 2,
        rating: 'withHelp',
        captured: { daysAgo: 200 },
        watched: {
          daysAgo: 60,
          summary: 'Ordinea documentelor, nu cantitatea, este cauza.',
          accepted: true
        },
        runs: true
      },
      {
        kind: 'case',
        domain: 'judgement',
        case: 'ro-reevaluare-curs-bnr',
        criticality: 4,
        rating: 'never',
        captured: { daysAgo: 120 }
      },
      {
        kind: 'decision',
        domain: 'judgement',
        title: 'Când oprim recepția și când o lăsăm să intre cu diferență',
        criticality: 3,
        rating: 'heard'
      }
    ]
  },
  {
    kind: 'mentoring',
    template: 'mentoring',
    giver: 'anna',
    receiver: 'haeun',
    lead: 'anna',
    entity: 'KR01',
    startedDaysAgo: 12,
    linesDoneUntil: 2,
    endsInDays: 170,
    purpose: 'I want to clear a GR/IR difference on my own and know when to call the warehouse.',
    sessions: [],
    notes: [],
    items: [
      {
        kind: 'case',
        domain: 'judgement',
        case: 'ko-grir-split',
        criticality: 4,
        rating: 'never'
      },
      {
        kind: 'case',
        domain: 'routine',
        case: 'pl-grir-jednostka-ceny',
        criticality: 3,
        rating: 'heard'
      },
      {
        kind: 'decision',
        domain: 'network',
        title: 'Whom to call at the warehouse, and before what hour',
        criticality: 2
      }
    ]
  }
]
