import type { Adoption, CaseGap, Probe } from '#schema/words.ts'

/** A question of a seeded interview, with its answer and what became of it. */
export interface SeedQuestion {
  probe: Probe
  gap?: CaseGap
  /** The key of a case, or how an item is called. */
  case?: string
  item?: string
  answer: string
  /** Whoever typed; left out: the giver. */
  typedBy?: string
  became?: { kind: Adoption; text: string; name?: string }
}

export interface SeedInterview {
  bridge: string
  daysAgo: number
  questions: SeedQuestion[]
}

export const interviewsSaid: SeedInterview[] = [
  {
    bridge: 'ewa-marta',
    daysAgo: 4,
    questions: [
      {
        probe: 'story',
        case: 'pl-indeks-blizniak',
        typedBy: 'marta',
        answer:
          'Magazyn przyjął uszczelki na stary indeks, bo opis różni się jedną literą. Zauważyłam to dopiero przy fakturze: cena była dwa razy wyższa niż zwykle. Zadzwoniłam na rampę, obejrzeli etykietę na palecie i przeksięgowali jeszcze tego samego dnia.'
      },
      {
        probe: 'options',
        gap: 'judgement',
        case: 'pl-indeks-blizniak',
        typedBy: 'marta',
        answer:
          'Można poprawić samą fakturę i mieć spokój, ale wtedy zostaje zły stan na obu indeksach i wraca to na inwenturze. Poniżej dziesięciu sztuk czekam do końca tygodnia, powyżej przeksięgowanie robimy od razu, jeszcze przed płatnością.',
        became: {
          kind: 'judgement',
          text: 'Poprawienie samej faktury zostawia zły stan na obu indeksach i wraca na inwenturze. Poniżej dziesięciu sztuk można poczekać do końca tygodnia; powyżej przeksięgowanie od razu, przed płatnością.'
        }
      },
      {
        probe: 'contacts',
        gap: 'contacts',
        case: 'pl-indeks-blizniak',
        typedBy: 'marta',
        answer: 'Brygadzista na rampie, dzwonić przed dziesiątą: potem jest na hali i nie odbiera.',
        became: {
          kind: 'contact',
          name: 'Brygadzista na rampie',
          text: 'telefon na rampę, przed dziesiątą'
        }
      },
      {
        probe: 'story',
        item: 'Kiedy przyjąć dostawę bez dokumentów',
        answer: 'Nic szczególnego, po prostu wiem, kiedy mogę.'
      }
    ]
  },
  {
    bridge: 'jiwoo-kyungmin',
    daysAgo: 11,
    questions: [
      {
        probe: 'story',
        case: 'ko-ic-difference',
        answer:
          '지난번에는 목록이 스물두 줄이었습니다. 거래통화로 0인 줄을 먼저 지우니 여섯 줄이 남았고, 그중 넷은 루마니아 쪽에서 운송 중인 물건이었습니다. 나머지 두 줄만 메일로 물었고 다음 날 오전에 답이 왔습니다.'
      },
      {
        probe: 'newcomer',
        case: 'ko-ic-difference',
        answer:
          '큰 금액부터 위에서 아래로 읽습니다. 그러면 하루가 다 가고, 정작 물어봐야 할 두 줄은 저녁에야 보입니다. 상대 회사가 퇴근한 뒤라 하루를 더 잃습니다.'
      }
    ]
  }
]
