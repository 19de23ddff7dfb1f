import type { StepVerdict } from '#schema/words.ts'

export interface SeedReplay {
  bridge: string
  case: string
  daysAgo: number
  giver: string
  /** Left out: the receiver has not answered yet. */
  receiver?: string
  difference?: { by: 'giver' | 'receiver'; text: string }
}

export interface SeedRehearsal {
  person: string
  case: string
  daysAgo: number
  words: string
  /** In the order of the steps; what is not named was missed. Left out: not compared yet. */
  verdicts?: StepVerdict[]
  learnt: string
}

export const replaysSaid: SeedReplay[] = [
  {
    bridge: 'jiwoo-kyungmin',
    case: 'ko-grir-split',
    daysAgo: 9,
    giver:
      '남은 금액을 단가로 나눠서 팔레트 수량으로 떨어지는지 먼저 봅니다. 떨어지면 거래처가 아니라 창고에 전화합니다. 이미 도착했으면 실제 도착일로 입고 처리하고, 다음 달에 올 물건이고 소유권이 넘어왔으면 미착품으로 대체합니다. 허용한도를 넓혀서 보류를 푸는 일은 하지 않습니다.',
    receiver:
      '구매오더 이력에서 입고 수량과 송장 수량을 비교하고, 차이가 있으면 거래처에 출하 수량을 확인합니다. 두 번째 입고가 이번 달에 없으면 미착품으로 잡고 다음 달에 역분개합니다.',
    difference: {
      by: 'giver',
      text: '거래처보다 창고에 먼저 물어보는 것. 금액을 단가로 나눠 보고 팔레트 수량으로 떨어지면 거래처에는 전화할 이유가 없습니다.'
    }
  },
  {
    bridge: 'ewa-marta',
    case: 'pl-zwrot-bez-zlecenia',
    daysAgo: 3,
    giver:
      'Zaczynam od tabliczki, nie od kartonu: numer seryjny prowadzi do dostawy i faktury, a stamtąd biorę cenę. Handlowiec jednym mailem mówi, czy to zwrot, czy reklamacja. Dopiero potem zlecenie zwrotu z odniesieniem do faktury. Windykacji na tego klienta w tym czasie nie puszczam.'
  }
]

export const rehearsalsSaid: SeedRehearsal[] = [
  {
    person: 'haeun',
    case: 'ko-grir-split',
    daysAgo: 6,
    words:
      '구매오더 이력에서 입고 수량과 송장 수량을 비교하고, 차이가 나면 창고에 두 번째 차가 왔는지 물어보겠습니다. 아직 안 왔으면 다음 달까지 기다립니다.',
    verdicts: ['had', 'had', 'partly'],
    learnt:
      'Waiting is not an answer: what already belongs to us goes to goods in transit and is reversed on the first of the month.'
  },
  {
    person: 'marta',
    case: 'pl-indeks-blizniak',
    daysAgo: 5,
    words:
      'Poprosić magazyn o zdjęcie etykiety i porównać z zamówieniem. Jeśli to drugi indeks, poprawić pozycję zamówienia i dopiero wtedy przyjąć.',
    verdicts: ['had', 'partly'],
    learnt: 'Numer dostawcy z etykiety, nie opis. I od razu blokada bliźniaczego indeksu.'
  }
]
