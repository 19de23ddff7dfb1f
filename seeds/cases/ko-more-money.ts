import type { SeedCase } from '../kinds.ts'

export const koMoreMoneyCases: SeedCase[] = [
  {
    key: 'ko-note-discount',
    language: 'ko',
    title: '할인한 전자어음이 받을어음에 그대로 남고 할인료가 이자비용으로 들어감',
    symptom:
      '월말 받을어음 명세에 이미 은행에서 할인받은 전자어음이 살아 있다. 통장 입금액은 어음 금액보다 적고, 차액이 이자비용으로 잡혀 있다. 은행의 어음 잔량과 장부가 다르다.',
    process: 'treasury.cash',
    system: 'SAP S/4 + 인터넷뱅킹',
    accounts: ['110', '103', '936', '931'],
    counterpartKind: 'bank',
    materialityBand: 'notable',
    entities: ['KR01'],
    cues: '입금 적요만 보면 대출 실행처럼 보입니다. **적요에 어음번호 뒷자리가 있으면 할인입니다.** 그리고 장부 명세와 은행 명세를 금액으로 맞추지 마세요. 같은 고객이 같은 금액의 어음을 두 장씩 주는 일이 흔합니다. 만기일과 어음번호로 맞춰야 합니다. 배서해서 넘긴 어음은 양쪽 모두에서 빠져 있어야 정상이에요.',
    cause:
      '은행거래내역 자동 규칙이 “대출실행”이라는 글자를 차입으로 보낸다. 어음 할인도 같은 글자로 들어온다.',
    causeKind: 'configuration',
    tried: [
      '차입금으로 잡힌 금액을 받을어음과 상계했다. 금액은 맞았지만 주석의 할인어음 내역이 비어 감사에서 다시 뽑아야 했다.'
    ],
    steps: [
      {
        text: '인터넷뱅킹에서 월말 기준 전자어음 보유·할인·배서 명세를 받아 어음번호로 `FBL5N` 특별 G/L **W** 목록과 붙인다.',
        minutes: 8
      },
      {
        text: '은행에 없는 어음: 할인인지 배서인지 만기 결제인지 은행 이력으로 정한다.',
        minutes: 4
      },
      {
        text: '할인분은 이자비용 전표를 취소하고 처분으로 다시 친다. 할인료 계산서의 일수를 손으로 한 번 곱해 본다.',
        minutes: 6,
        caution:
          '상환청구권이 붙은 할인이면 처분이 아니라 차입이다. 약정서 제목 말고 조항을 볼 것.',
        posting: {
          debit: '103 보통예금 + 936 매출채권처분손실',
          credit: '110 받을어음',
          amount: '어음 금액'
        }
      },
      { text: '만기 전 할인어음 목록을 주석 자료에 옮긴다.', minutes: 3 }
    ],
    proof:
      '110 계정 명세가 은행 보유 어음 명세와 어음번호까지 같고, 처분손실 합계가 은행 할인료 계산서 합계와 같다.',
    judgement:
      '처분이냐 차입이냐는 약정이 바뀔 때마다 경민 씨와 둘이 조항을 읽고 정한다. 은행 직원 말로 정하지 않는다. 분기말에 애매하면 차입으로 둔다. 부채비율이 나빠 보여도 나중에 고치는 것보다 낫다. 부도가 나면 이야기가 달라진다. 할인한 어음이라도 우리에게 돌아오므로, 발행인 이름이 신문에 나오면 그날 바로 할인어음 목록부터 펼친다.',
    prevention:
      '할인을 신청한 사람이 어음번호를 자금 대장에 먼저 적고, 자동 규칙에서 “대출실행”은 무조건 정산계정으로 보낸다.',
    contacts: [
      {
        name: '곽민수',
        role: '주거래은행 기업여신',
        how: '할인료 계산서는 당일 오후 팩스로만 온다. 메일은 다음 날'
      }
    ],
    tags: ['전자어음', '할인', '받을어음', '매출채권처분손실'],
    author: 'jiwoo',
    state: 'validated',
    validatedBy: 'kyungmin',
    firstMinutes: 130,
    laterMinutes: 22,
    outcomes: { adapted: 0.15 },
    users: ['kyungmin'],
    season: { rhythm: 'month', workingDay: 1, chance: 0.5 },
    sightings: [
      {
        seen: '세명화학 어음 두 장 같은 금액. 한 장만 할인했는데 둘 다 반제되어 있었음.',
        amount: 33000000,
        currency: 'KRW',
        counterpart: '세명화학',
        documentRefs: ['어음 …0417', '어음 …0418']
      },
      {
        seen: '할인료가 이자비용에 있고 어음은 그대로. 적요는 “대출실행 0522”.',
        amount: 18150000,
        currency: 'KRW',
        counterpart: '동진플랜트'
      }
    ]
  },
  {
    key: 'ko-forward-settled',
    language: 'ko',
    title: '선물환 만기 차액이 외환차손익과 파생상품평가에 두 번 잡힘',
    symptom:
      '선물환이 만기 결제된 달에 외환 손익이 예상의 두 배쯤 나온다. 지난달 말 파생상품평가손익을 역분개하지 않은 계약이 섞여 있다.',
    process: 'treasury.fx',
    system: 'SAP S/4 + 파생 대장(Excel)',
    accounts: ['103', '907', '952'],
    counterpartKind: 'bank',
    materialityBand: 'material',
    entities: ['KR01'],
    cues: '총액을 보지 말고 계약 한 건만 골라서 **약정환율과 결제일 현물환율의 차이 × 계약 금액**을 계산한다. 장부 손익이 그 값과 지난달 평가액의 합이면 이 사례다. 차액결제와 실물인도가 섞인 달에 거의 항상 나온다.',
    cause:
      '평가 전표는 계약 번호 없이 합계로 치고 역분개는 만기 전 계약만 골라서 친다. 만기된 계약의 평가분이 남는다.',
    causeKind: 'wrongPosting',
    tried: [
      '평가 전표 전체를 취소하고 다시 쳤다. 남은 계약의 평가까지 사라져 은행 확인서와 어긋났다.'
    ],
    steps: [
      {
        text: '파생 대장에서 이번 달 만기 계약만 남기고, 은행 결제 확인서의 번호·금액·방식(차액/인도)을 옮겨 적는다.',
        minutes: 8
      },
      {
        text: '계약별로 전월 평가 잔액이 역분개되었는지 본다. 지정 필드에 계약번호가 없는 전표는 금액으로 역추적한다.',
        minutes: 10
      },
      {
        text: '남은 평가분을 계약번호를 적어 되돌린다.',
        minutes: 5,
        posting: { debit: '파생상품평가이익', credit: '파생상품자산', amount: '전월 평가 잔액' }
      },
      {
        text: '실물인도 계약은 외화 입금 전표의 환율이 **현물**인지 확인한다. 약정환율로 치면 거래이익이 사라진다.',
        minutes: 5,
        caution: '수출대금 반제 환율은 건드리지 않는다.'
      }
    ],
    proof:
      '계약별 누적 손익이 (결제환율 − 약정환율) × 금액과 같고, 파생 자산·부채 잔액이 은행 월말 평가 확인서와 같다.',
    judgement:
      '위험회피회계를 쓰지 않으므로 단순하게 간다. 은행 평가금액이 우리 계산과 조금 달라도 은행 것을 쓴다. 분기말에 계약 하나의 차이가 천만 원을 넘으면 평가 근거를 요청한다. 결정은 내가 하고 그레이스에게 알린다.',
    prevention: '평가 전표는 계약당 한 줄, 지정 필드는 계약번호. 합계 전표는 반려한다.',
    contacts: [
      { name: '노재현', role: '은행 딜링룸 백오피스', how: '확인서는 WD+1 오전 10시에 메일로 온다' }
    ],
    rules: [{ kind: 'policy', text: '자금 운용 규정: 파생상품은 계약별로 기장하고 월말 평가한다' }],
    tags: ['선물환', '파생상품', '외환차손익'],
    author: 'dohyun',
    state: 'validated',
    validatedBy: 'kyungmin',
    firstMinutes: 210,
    laterMinutes: 35,
    outcomes: { adapted: 0.2, failed: 0.05 },
    users: ['kyungmin', 'jiwoo'],
    season: { rhythm: 'month', workingDay: 1, chance: 0.9 },
    sightings: [
      {
        seen: '만기 세 건 중 한 건의 평가이익이 그대로. 손익이 정확히 그만큼 많음.',
        amount: 21400000,
        currency: 'KRW',
        documentRefs: ['FWD-2607', '100060412']
      },
      {
        seen: '실물인도 건을 약정환율로 입금 처리. 외환차익 0, 평가손실만 남아 있었음.',
        amount: 13870000,
        currency: 'KRW',
        documentRefs: ['FWD-2519']
      },
      {
        seen: '조기 청산한 계약. 대장에는 만기일이 그대로라 역분개 대상에서 빠짐.',
        amount: 6900000,
        currency: 'KRW',
        note: '청산 확인서를 기준일로 사용'
      }
    ]
  },
  {
    key: 'ko-freelancer-type',
    language: 'ko',
    title: '외부 강사 지급분이 사업소득과 기타소득 양쪽으로 들어가 지급명세서가 맞지 않음',
    symptom:
      '원천징수이행상황신고서의 사업소득 인원이 간이지급명세서보다 한두 명 적고, 같은 사람이 기타소득에도 있다. 본인이 “소득이 두 군데로 잡혔다”고 연락하기도 한다.',
    process: 'tax.withholding',
    system: 'SAP S/4 + 홈택스',
    accounts: ['254', '831'],
    counterpartKind: 'other',
    materialityBand: 'trivial',
    entities: ['KR01'],
    cues: '이름이 아니라 **횟수**를 보세요. 작년에도 왔고 올해도 왔으면 부업이라고 해도 계속·반복이라 사업소득으로 보는 게 맞아요. 한 번 오고 만 심사위원은 기타소득이고요. 지급결의서에 “자문료”라고만 써 있으면 열에 일곱은 부서마다 다르게 처리한 겁니다.',
    cause: '소득 구분을 지급결의서를 쓰는 부서가 고른다. 부서마다 같은 사람을 다르게 등록했다.',
    causeKind: 'masterData',
    tried: ['신고서 인원만 맞춰 고쳤다. 연간 지급명세서에서 같은 사람이 다시 갈라졌다.'],
    steps: [
      {
        text: '그 달 인적용역 지급을 사람별로 모아서 최근 두 해의 지급 횟수를 옆에 적는다.',
        minutes: 10
      },
      {
        text: '구분이 갈린 사람은 하는 일과 반복 여부로 하나로 정하고, 이유를 한 줄 남긴다.',
        minutes: 5,
        caution: '고용에 가까우면(출근 시간, 지시) 둘 다 아니다. 근로소득인지 먼저 인사에 묻는다.'
      },
      {
        text: '공급업체 마스터의 원천징수 유형을 바꾸고 잘못된 쪽 세액을 되돌린다.',
        minutes: 6,
        posting: { debit: '254 예수금(기타소득)', credit: '254 예수금(사업소득)' }
      },
      {
        text: '세액이 달라졌으면 본인과 정산하고, 이미 낸 신고서와 간이지급명세서를 함께 수정한다.',
        minutes: 12
      },
      { text: '원천징수영수증을 새로 보내고 먼저 보낸 것은 폐기해 달라고 한다.', minutes: 4 }
    ],
    proof:
      '소득 종류별로 신고서의 인원·금액과 간이지급명세서 합계가 같고, 같은 주민번호가 두 종류에 나오지 않는다.',
    judgement:
      '애매하면 세금이 적은 쪽이 아니라 작년과 같은 쪽으로 한다. 바꿀 이유가 있으면 해가 바뀔 때 바꾼다. 강사가 원하는 대로 해 주지 않는다. 우리 잘못으로 세액이 바뀌면 가산세는 회사가 내고 본인에게 청구하지 않아요. 대신 본인 신고가 이미 끝났으면 꼭 전화로 알려 줍니다. 메일은 안 봅니다.',
    prevention:
      '지급결의서에서 소득 구분 칸을 없앴다. 부서는 횟수와 내용만 적고 구분은 급여팀이 한다.',
    contacts: [
      {
        name: '문태식',
        role: '세무대리인, 한결세무회계',
        how: '구분이 애매한 사람만 모아서 월 한 번'
      }
    ],
    rules: [
      { kind: 'law', text: '소득세법 제19조(사업소득)' },
      { kind: 'law', text: '소득세법 제21조(기타소득)' }
    ],
    tags: ['원천세', '사업소득', '기타소득', '간이지급명세서'],
    author: 'soyeon',
    state: 'validated',
    validatedBy: 'piotr',
    firstMinutes: 120,
    laterMinutes: 30,
    outcomes: { adapted: 0.15 },
    users: ['jiwoo', 'kyungmin'],
    season: { rhythm: 'month', workingDay: 5, chance: 0.55 },
    sightings: [
      {
        seen: '안전교육 강사, 생산부는 기타소득, 품질부는 사업소득으로 지급.',
        amount: 1200000,
        currency: 'KRW',
        counterpart: '외부 강사'
      },
      {
        seen: '통역 두 번 부른 분. 첫 번째는 기타소득이라 본인이 종합소득세 때 물어봄.',
        amount: 800000,
        currency: 'KRW',
        counterpart: '통역사'
      }
    ]
  },
  {
    key: 'ko-export-amount',
    language: 'ko',
    title: '수출신고필증 금액과 영세율 매출 금액이 달라 수출실적명세서가 맞지 않음',
    symptom:
      '수출실적명세서의 외화 합계와 SAP 영세율 매출의 외화 합계가 다르다. 건수는 같은데 금액이 다른 줄, 또는 장부에는 지난달인데 신고필증은 이번 달인 줄이 있다.',
    process: 'tax.vat',
    system: 'SAP S/4 + 유니패스',
    accounts: ['108', '404'],
    counterpartKind: 'authority',
    materialityBand: 'notable',
    entities: ['KR01'],
    cues: '차이가 나는 줄의 **인도조건부터** 보세요. 신고필증은 FOB로 환산한 금액이라 CIF로 판 건은 운임·보험료만큼 늘 다릅니다. 그건 차이가 아니에요. 진짜 차이는 FOB로 판 건에 있습니다. 그리고 날짜는 수리일이 아니라 **선적일**입니다. 월말에 수리되고 다음 달에 배가 뜨는 건이 꼭 한두 줄 있어요.',
    cause:
      '매출은 출고일에 서고 영세율 공급시기는 선적일이다. 영업이 CIF 인보이스로 청구하고 관세사는 FOB로 신고한다.',
    causeKind: 'timing',
    tried: [
      '신고필증 금액에 맞춰 매출을 고쳤다. 고객 인보이스와 어긋나서 외상매출금이 남았다.',
      '관세사에게 신고 정정을 부탁했다. 틀린 것이 없으니 당연히 거절당했다.'
    ],
    steps: [
      {
        text: '유니패스에서 기간 내 수출신고 목록(신고번호, 선적일, 통화, 결제금액)을 받는다.',
        minutes: 5
      },
      {
        text: '신고번호를 청구 문서의 참조 필드와 붙인다. 참조가 비어 있으면 인보이스 번호로 붙인다.',
        minutes: 10
      },
      {
        text: '신고필증의 **결제금액** 칸과 인보이스를 비교한다. 신고가격(FOB) 칸이 아니다.',
        minutes: 8
      },
      {
        text: '선적일이 다음 달인 건은 매출과 재고를 함께 다음 달로 옮긴다.',
        minutes: 8,
        caution: '매출만 옮기면 출고 원가가 남아 이익률이 망가진다.',
        posting: { debit: '404 제품매출(수출)', credit: '108 외상매출금' }
      },
      {
        text: '환율은 선적일 기준환율로 다시 계산하고, 선적 전에 받아 원화로 바꾼 선수금만 바꾼 금액을 쓴다.',
        minutes: 6
      }
    ],
    proof:
      '수출실적명세서의 통화별 합계가 영세율 매출 외화 합계와 같고, 다른 줄은 모두 인도조건이나 선수금으로 설명된다.',
    judgement:
      '포워더가 선적을 미룬 건을 이번 달 매출로 두자는 말은 분기말마다 나온다. 받지 않는다. B/L 날짜가 답이다. 차이가 한 건뿐이고 신고필증이 정말 틀렸으면 관세사에게 정정을 맡기되, 정정이 끝나기 전에는 우리 장부를 바꾸지 않는다. 무상 샘플은 빼고 싶어도 신고필증에 있으면 명세서에 넣고 사유를 적는다. 빼면 건수가 안 맞고, 건수가 안 맞으면 전화가 온다.',
    prevention:
      '청구 문서에 수출신고번호가 없으면 전기가 경고를 띄우게 했다. WD−1에 포워더에게 월말 선적 예정표를 받는다.',
    contacts: [
      {
        name: '변상훈',
        role: '관세사, 서해관세법인',
        how: '신고번호 앞 다섯 자리로 물으면 바로 답한다'
      }
    ],
    rules: [{ kind: 'law', text: '부가가치세법 제21조(재화의 수출)' }],
    tags: ['영세율', '수출신고필증', '선적일', '부가세'],
    author: 'jiwoo',
    state: 'validated',
    validatedBy: 'piotr',
    firstMinutes: 240,
    laterMinutes: 40,
    outcomes: { adapted: 0.2, failed: 0.03 },
    users: ['kyungmin'],
    season: { rhythm: 'month', workingDay: 4, chance: 0.95 },
    sightings: [
      {
        seen: '월말 수리, 2일 선적. 매출을 다음 달로 옮김.',
        amount: 46200,
        currency: 'USD',
        counterpart: 'Gulf Desal Contracting',
        documentRefs: ['B/L ICNJEA2611']
      },
      {
        seen: '샘플 3개를 무상으로 함께 실음. 신고필증에는 금액이 있고 장부에는 없음.',
        amount: 1380,
        currency: 'USD',
        counterpart: 'Nordkanal A/S'
      },
      {
        seen: 'CIF 건 7줄이 모두 차이로 나옴. 결제금액 칸으로 다시 맞추니 0.',
        amount: 91500,
        currency: 'USD'
      }
    ]
  },
  {
    key: 'ko-card-private',
    language: 'ko',
    title: '법인카드 개인 사용분이 복리후생비에 섞여 법인세 세무조정에서 드러남',
    symptom:
      '세무조정 자료를 만들 때 주말·심야·거주지 근처의 법인카드 사용이 복리후생비와 소모품비에 흩어져 있다. 금액은 작지만 업무 관련을 설명할 증빙이 없다.',
    process: 'tax.corporate',
    system: '카드 정산 시스템, SAP S/4',
    accounts: ['811', '830', '134'],
    counterpartKind: 'employee',
    materialityBand: 'minor',
    entities: ['KR01'],
    cues: '금액순으로 보지 말고 **사람과 요일로 피벗**을 돌리세요. 같은 사람이 같은 마트에서 매주 토요일이면 그건 습관입니다. 반대로 한 번 크게 쓴 주말 결제는 대개 설비 정지 때 기술팀이 산 부품이에요. 먼저 정비 일지를 보고 나서 물어보세요. 순서를 바꾸면 괜히 사람을 잃습니다.',
    cause: '정산 화면이 “복리후생”을 기본값으로 제안하고 팀장 승인은 합계만 본다.',
    causeKind: 'humanSlip',
    tried: [
      '전 직원에게 안내 메일을 보냈다. 정작 그 사람들은 읽지 않았고, 엉뚱한 사람들이 정당한 지출까지 취소했다.'
    ],
    steps: [
      {
        text: '카드사 원본 파일에서 업종·요일·시각을 가져와 정산 내역과 승인번호로 붙인다.',
        minutes: 15
      },
      {
        text: '정비 일지, 출장 신청, 행사 공지와 대조해 설명되는 것을 먼저 지운다.',
        minutes: 20
      },
      {
        text: '남은 것은 본인에게 일대일로 묻는다. 인정하면 급여 공제가 아니라 **본인이 입금**하게 한다.',
        minutes: 15,
        posting: { debit: '134 가지급금(직원)', credit: '811 복리후생비' }
      },
      {
        text: '결산이 끝난 해의 것은 손금에 넣지 않고 귀속자를 정해 소득처분 자료로 세무대리인에게 넘긴다.',
        minutes: 15,
        caution: '매입세액을 공제했는지도 함께 볼 것. 부가세는 따로 고쳐야 한다.'
      }
    ],
    proof: '남은 목록의 각 줄에 입금 확인이나 소득처분 귀속자가 있고, 가지급금 잔액이 0이다.',
    judgement:
      '징계는 회계가 정할 일이 아니다. 실수 한두 번은 입금으로 끝내고 기록하지 않는다. 세 번 이상이거나 상품권이 나오면 최도현 팀장에게 넘긴다. 상품권은 어떤 설명도 받지 않고 먼저 사용처 목록을 달라고 한다.',
    prevention: '정산 화면의 기본값을 없앴고, 주말 결제는 목적 한 줄이 있어야 올라간다.',
    contacts: [
      {
        name: '윤가영',
        role: '총무, 법인카드 명세',
        how: '카드사 원본은 메신저로. 이유는 묻지 않는다'
      }
    ],
    rules: [{ kind: 'policy', text: '법인카드 사용 규정: 개인 사용은 발견 즉시 입금' }],
    tags: ['법인카드', '세무조정', '가지급금', '증빙'],
    links: [{ kind: 'sameCause', to: 'ko-vat-hometax' }],
    author: 'jiwoo',
    state: 'validated',
    validatedBy: 'piotr',
    firstMinutes: 300,
    laterMinutes: 90,
    outcomes: { adapted: 0.25 },
    users: ['dohyun'],
    season: { rhythm: 'year', months: [1, 2, 7], chance: 0.9 },
    sightings: [
      {
        seen: '토요일 대형마트 11건이 소모품비. 본인이 회식 준비라고 했으나 회식은 평일.',
        amount: 1043200,
        currency: 'KRW'
      },
      {
        seen: '일요일 공구상 결제. 알고 보니 시험설비 누수로 기술팀이 나온 날.',
        amount: 386000,
        currency: 'KRW',
        note: '정비 일지 사본 첨부, 조정 없음'
      }
    ]
  },
  {
    key: 'ko-pension-dc',
    language: 'ko',
    title: '확정기여형 퇴직연금 부담금이 실제 임금총액보다 적게 납입됨',
    symptom:
      '연말에 퇴직연금 사업자 명세와 급여대장을 맞추면 몇 사람의 연간 부담금이 임금총액의 해당 몫보다 적다. 모두 연중에 무엇인가 소급 지급된 사람이다.',
    process: 'payroll.leavers',
    system: 'SAP HCM, 퇴직연금 사업자 사이트',
    accounts: ['806', '508', '253'],
    counterpartKind: 'employee',
    materialityBand: 'notable',
    entities: ['KR01'],
    cues: '부족액에 12를 곱해서 그 사람이 받은 소급분이나 연차수당과 같으면 찾은 것이다. **육아휴직자는 거꾸로 본다.** 휴직 기간을 빼고 나눠야 하는데 열두 달로 나눠서 적게 넣는다.',
    cause:
      '부담금 산정 임금유형 목록에 소급 지급 임금유형이 빠져 있다. 새 임금유형을 만들 때 아무도 이 목록을 고치지 않았다.',
    causeKind: 'configuration',
    tried: ['차액을 다음 해 부담금에 얹었다. 그사이 퇴사한 사람이 덜 받았고, 지연이자까지 물었다.'],
    steps: [
      {
        text: '급여대장의 연간 과세·비과세 임금을 임금유형별로 뽑아 부담금 산정 목록과 맞춘다. 목록에 없는 유형을 표시한다.',
        minutes: 15
      },
      { text: '표시된 유형이 임금인지 실비인지 소연 씨와 하나씩 정한다.', minutes: 10 },
      {
        text: '사람별 부족액을 계산하고 규약의 납입일 기준으로 지연이자를 붙인다.',
        minutes: 20,
        caution: '이자율은 재직자와 퇴사자가 다르다. 규약과 법령을 그때마다 다시 볼 것.'
      },
      {
        text: '연내에 추가 납입하고 사업자에게 “추가 부담금”으로 구분해 달라고 한다.',
        minutes: 10,
        posting: { debit: '806 퇴직급여', credit: '253 미지급금', amount: '부족액 + 이자' }
      }
    ],
    proof:
      '사업자 명세의 사람별 연간 납입액이 재계산표와 원 단위까지 같고, 12월 납입 확인서가 있다.',
    judgement:
      '금액이 작아도 연말을 넘기지 않는다. 근로자 돈이기 때문이다. 사람별로 알릴 때는 반드시 계산표를 함께 준다. 합계만 주면 다음 날 전부 전화가 온다. 퇴사자는 연락이 끊겨도 사업자에게 남은 계좌로 넣을 수 있으니 포기하지 않는다. 소급분이 두 해에 걸치면 지급한 해가 아니라 귀속 여부를 규약에서 찾아 소연 씨와 같이 정한다.',
    prevention:
      '임금유형 신설 신청서에 “퇴직연금 산정 포함 여부” 칸을 넣고 빈칸이면 시스템팀이 반려한다.',
    contacts: [
      {
        name: '임하나',
        role: '퇴직연금 사업자 기업지원',
        how: '추가 부담금 파일 양식은 전화로 요청'
      }
    ],
    rules: [{ kind: 'law', text: '근로자퇴직급여 보장법 제20조(부담금의 부담수준 및 납입 등)' }],
    tags: ['퇴직연금', 'DC', '임금총액', '연말'],
    author: 'dohyun',
    state: 'validated',
    validatedBy: 'soyeon',
    firstMinutes: 260,
    laterMinutes: 80,
    outcomes: { adapted: 0.2 },
    users: ['soyeon'],
    season: { rhythm: 'year', months: [12], workingDay: -3, chance: 1 },
    sightings: [
      {
        seen: '임금협상 소급분을 받은 31명 전원 부족. 임금유형 1R10이 목록에 없음.',
        amount: 7412000,
        currency: 'KRW'
      },
      {
        seen: '육아휴직 복직자 두 명. 휴직 기간을 빼지 않고 나눔.',
        amount: 1268000,
        currency: 'KRW'
      }
    ]
  },
  {
    key: 'ko-transfer-limit',
    language: 'ko',
    title: '대량이체가 1일 이체한도에 걸려 절반만 나가고 멈춤',
    symptom:
      '지급일 오후 대량이체 결과가 “일부 처리”이고 중간 순번부터 전부 **한도초과**다. 앞쪽 거래처는 입금되었고 뒤쪽은 대기도 아닌 오류 상태로 남는다.',
    process: 'treasury.payments',
    system: '인터넷뱅킹(기업), SAP S/4',
    messageCode: '한도초과',
    accounts: ['103', '253', '251'],
    counterpartKind: 'bank',
    materialityBand: 'notable',
    entities: ['KR01'],
    cues: '파일 합계가 한도보다 작은데도 걸리면 **오전에 누가 손으로 보낸 이체**를 찾는다. 세금 납부나 관계사 송금이 같은 한도를 쓴다. 급여일과 지급일이 겹친 달은 아침에 미리 본다.',
    cause: '한도는 계좌가 아니라 이용자 기준 하루 합계인데, 자금 계획은 계좌별로 짠다.',
    causeKind: 'configuration',
    tried: ['같은 파일을 다시 올렸다. 앞쪽 거래처 셋이 두 번 지급되었고 돌려받는 데 한 주 걸렸다.'],
    steps: [
      { text: '결과 파일에서 정상 건과 오류 건을 나눠 합계를 파일 합계와 맞춘다.', minutes: 4 },
      {
        text: '오류 건만으로 새 파일을 만든다. SAP에서 `F110` 제안을 다시 돌리지 말고 오류 줄만 내려받는다.',
        minutes: 6,
        caution: '상대 계좌와 금액을 정상 건과 한 번 더 대조. 겹치는 줄이 하나라도 있으면 멈춘다.'
      },
      {
        text: '은행 창구에 당일 한도 증액을 신청한다. 대표자 또는 등록된 대리인 서류가 필요하다.',
        minutes: 20
      },
      {
        text: '증액이 안 되면 만기가 급한 거래처만 창구 이체, 나머지는 다음 영업일 아침 첫 파일.',
        minutes: 10
      }
    ],
    proof: '정상 건 + 재이체 건의 합계가 원래 지급 제안과 같고, 거래처별로 출금이 한 번씩만 있다.',
    judgement:
      '하도급 대금이 먼저, 그다음이 소액 거래처, 관계사는 맨 뒤. 한도를 아예 크게 올려 두자는 의견은 거절했다. 사고가 났을 때 한도가 마지막 문이다. 늦어지는 거래처에는 은행 사정이라고 하지 않고 우리 한도 때문이라고 말한다. 은행에 확인 전화가 가면 서로 곤란해진다.',
    prevention: '지급 전날 모든 출금 예정을 이용자 기준으로 더한 표를 본다.',
    contacts: [
      {
        name: '곽민수',
        role: '주거래은행 기업여신',
        how: '한도 서류는 15시 30분 전에 도착해야 한다'
      }
    ],
    tags: ['이체한도', '대량이체', '지급일'],
    author: 'kyungmin',
    state: 'solved',
    firstMinutes: 95,
    laterMinutes: 40,
    outcomes: { adapted: 0.2 },
    users: ['dohyun'],
    season: { rhythm: 'payday', chance: 0.4 },
    sightings: [
      {
        seen: '148건 중 83건만 처리. 오전에 부가세를 같은 이용자로 납부했음.',
        amount: 412600000,
        currency: 'KRW',
        documentRefs: ['대량이체 20260825-02']
      },
      {
        seen: '급여일과 겹침. 17시가 지나 소액 거래처 19곳은 다음 날 첫 파일로.',
        amount: 38740000,
        currency: 'KRW'
      }
    ]
  },
  {
    key: 'ko-leave-balance',
    language: 'ko',
    title: '연차 잔여일수가 본인 화면과 급여명세서에서 서로 다름',
    symptom:
      '직원이 포털에서 보는 잔여 연차와 급여명세서의 잔여 연차가 하루에서 사흘쯤 다르다. 2년 차와 중도 입사자에게만 생기고, 퇴사 정산 때 연차수당 금액을 두고 다툼이 된다.',
    process: 'payroll.time',
    system: 'SAP HCM, 인사 포털',
    messageCode: '인포타입 2006',
    accounts: ['801', '262'],
    counterpartKind: 'employee',
    materialityBand: 'minor',
    entities: ['KR01'],
    cues: '차이가 몇 일인지보다 **언제 입사했는지**를 먼저 보세요. 우리는 회계연도로 미리 주고 퇴사할 때 입사일 기준으로 다시 세니까, 하반기 입사자는 중간에 다른 게 정상이에요. 진짜 오류는 1월 입사자에게 차이가 날 때예요. 그건 대개 휴직 기간을 출근으로 안 친 겁니다. 딱 반나절 차이면 시간 단위 연차가 한쪽에만 반영된 거고요.',
    cause:
      '포털은 회계연도 기준 쿼터를 보여 주고 명세서는 입사일 기준으로 다시 계산한 값을 찍는다. 첫해 월 단위 연차가 두 쿼터에 나뉘어 있다.',
    causeKind: 'configuration',
    tried: [
      '쿼터를 손으로 고쳐 두 숫자를 맞췄다. 연초 자동 발생 때 고친 만큼 또 생겨 열한 명이 연차를 더 받았다.'
    ],
    steps: [
      {
        text: '`PT_QTA10`으로 사람별 쿼터의 유형·발생일·사용일을 뽑고 입사일과 휴직 기간을 옆에 붙인다.',
        minutes: 10
      },
      {
        text: '입사일 기준과 회계연도 기준으로 두 번 계산해 작은 표를 만든다. 두 값 중 하나가 화면과 같으면 오류가 아니라 기준 차이다.',
        minutes: 12
      },
      {
        text: '어느 기준과도 다르면 휴직·시간 단위 연차·이월을 하나씩 확인해 쿼터를 고친다. 이유를 메모에 남긴다.',
        minutes: 10,
        caution: '올해 촉진 통보를 이미 보낸 사람은 고치기 전에 인사와 먼저 이야기한다.'
      },
      {
        text: '본인에게 표를 보여 주고 설명한다. 숫자만 고쳐 주면 다음 달에 또 묻는다.',
        minutes: 8
      }
    ],
    proof:
      '두 기준의 계산표 중 하나가 화면·명세서와 각각 같고, 퇴사 정산의 일수는 둘 중 본인에게 유리한 쪽이다.',
    judgement:
      '재직 중에는 회계연도 기준, 퇴사 때는 두 기준을 비교해서 많은 쪽. 이건 흥정하지 않아요. 반나절 차이는 증빙이 없어도 본인 말을 받아 줍니다. 이틀이 넘으면 출입기록까지 보고 나서 정해요.',
    prevention: '명세서의 잔여 연차 옆에 “회계연도 기준”이라고 적었다. 그 뒤로 문의가 크게 줄었다.',
    contacts: [
      {
        name: '진선미',
        role: '인사, 휴직과 촉진 통보',
        how: '휴직 대장은 이분 파일이 원본. 20일 이후에 바쁘다'
      }
    ],
    rules: [{ kind: 'law', text: '근로기준법 제60조(연차 유급휴가)' }],
    tags: ['연차', '잔여일수', '입사일기준', '회계연도기준'],
    links: [{ kind: 'sameCause', to: 'ko-leaver-settlement' }],
    author: 'soyeon',
    state: 'solved',
    firstMinutes: 150,
    laterMinutes: 30,
    outcomes: { adapted: 0.15, failed: 0.08 },
    users: ['dohyun'],
    season: { rhythm: 'month', workingDay: -3, chance: 0.85 },
    sightings: [
      {
        seen: '9월 입사자, 이틀 반 차이. 기준 차이라 설명하고 끝냄.',
        counterpart: '설계팀 2년 차'
      },
      {
        seen: '1월 입사자인데 하루 차이. 출산전후휴가가 결근으로 들어가 있었음.',
        amount: 137200,
        currency: 'KRW',
        counterpart: '품질팀'
      },
      { seen: '딱 반나절. 시간 단위 연차 네 시간이 포털에만 있음.' }
    ]
  },
  {
    key: 'ko-return-from-leave',
    language: 'ko',
    title: '육아휴직 복직자의 건강보험료가 복직 첫 달에 한꺼번에 고지됨',
    symptom:
      '복직한 달의 건강보험 고지에 휴직 기간 보험료가 합쳐져 나온다. 감면이 반영된 것인지 알 수 없고, 본인은 분할납부를 신청했다고 한다.',
    process: 'payroll.insurance',
    system: 'SAP HCM, 건강보험 EDI',
    entities: ['KR01'],
    counterpartKind: 'authority',
    author: 'soyeon',
    state: 'open',
    users: [],
    season: { rhythm: 'irregular', chance: 0.15 },
    sightings: [
      {
        seen: '9월에 복직. 공단은 분할 신청이 없다고 하고 본인은 접수 문자가 있음. 이번 급여에서 전부 떼면 실수령이 절반이라 일단 한 달치만 공제해 둠.',
        amount: 1492300,
        currency: 'KRW',
        counterpart: '국민건강보험공단',
        note: '감면 계산 근거를 공단에 요청한 상태'
      }
    ]
  },
  {
    key: 'ko-invoice-two-sites',
    language: 'ko',
    title: '매입 세금계산서의 종사업장 번호가 비어 있어 어느 공장 비용인지 알 수 없음',
    symptom:
      '홈택스로 받은 매입 세금계산서를 입력하려는데 종사업장 번호가 없고 품목도 “정기점검 일식”뿐이다. 인천 본사와 안산 창고가 둘 다 자기 것이 아니라고 한다.',
    process: 'finance.ap.invoice',
    system: 'SAP S/4 + 홈택스',
    entities: ['KR01'],
    counterpartKind: 'supplier',
    author: 'haeun',
    state: 'open',
    users: [],
    season: { rhythm: 'irregular', chance: 0.2 },
    sightings: [
      {
        seen: '소방설비 점검, 거래처 담당자 휴가 중. 점검표 사본에는 주소 대신 건물 이름만 있음.',
        amount: 2750000,
        currency: 'KRW',
        counterpart: '한길소방기술',
        note: '지우 선배가 작년 전표에 적힌 원가센터를 먼저 보라고 하심'
      }
    ]
  }
]
