/** What two people talked about a week ago, and what they agreed on. */
export interface Meeting {
  bridge: string
  giver: string
  receiver: string
  /** Who plans them. */
  by: string
  time: string
  minutes: number
  place: string
  talked: string[]
  summary: string
  notes: string
  actions: { text: string; who: string; dueIn: number; done?: true }[]
}

export const MEETINGS: Meeting[] = [
  {
    ...{ bridge: 'jiwoo-kyungmin', giver: 'jiwoo', receiver: 'kyungmin', by: 'dohyun' },
    ...{ time: '16:00', minutes: 60, place: '3층 회의실 B' },
    talked: ['지난 마감에서 막힌 곳', '은행 담당자에게 연락하는 순서'],
    summary:
      '금액보다 입금 날짜를 먼저 봅니다. 같은 날 입금이 두 건이면 합계로 다시 맞춰 보고, 그래도 남으면 은행 통지서를 확인합니다.',
    notes: '다음 주에는 경민 님이 먼저 해 보고 지우 님은 옆에서 지켜봅니다.',
    actions: [
      { text: '은행 포털 조회 권한 신청', who: 'kyungmin', dueIn: 2, done: true },
      { text: '지난 분기 차이 조정 내역 세 건 골라 두기', who: 'jiwoo', dueIn: 8 },
      { text: '은행 담당자 연락처 정리해서 공유', who: 'jiwoo', dueIn: 5 }
    ]
  },
  {
    ...{ bridge: 'ewa-marta', giver: 'ewa', receiver: 'marta', by: 'tomasz' },
    ...{ time: '09:30', minutes: 45, place: 'Sala Odra' },
    talked: ['Co pilne przed odejściem Ewy', 'Kto dzwoni do urzędu, gdy Ewy nie ma'],
    summary:
      'Najpierw sprawdzam datę wpływu, dopiero potem kwotę. Gdy kontrahent ma dwa konta, patrzę na białą listę, zanim cokolwiek zaksięguję.',
    notes: 'Na razie idzie wolniej niż w planie: w zamknięciu nie było czasu na wspólną pracę.',
    actions: [
      { text: 'Spisać, do kogo w urzędzie się dzwoni i kiedy odbierają', who: 'ewa', dueIn: 3 },
      { text: 'Przećwiczyć korektę na dwóch starych przypadkach', who: 'marta', dueIn: 9 },
      { text: 'Zwolnić Martę z dyżuru w najbliższym zamknięciu', who: 'tomasz', dueIn: 10 }
    ]
  },
  {
    ...{ bridge: 'anna-haeun', giver: 'anna', receiver: 'haeun', by: 'anna' },
    ...{ time: '10:00', minutes: 30, place: 'https://meet.kestrel.example/anna-haeun' },
    talked: ['What was hard this week'],
    summary:
      'Look at who booked the receipt before asking the supplier: most of the differences are ours.',
    notes: 'Short and often works better for us than long and rarely.',
    actions: [
      { text: 'Write down the three questions I asked most', who: 'haeun', dueIn: 6 },
      { text: 'Introduce Ha-eun to the warehouse lead', who: 'anna', dueIn: 4, done: true }
    ]
  }
]
