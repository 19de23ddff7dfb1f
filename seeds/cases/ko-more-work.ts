import type { SeedCase } from '../kinds.ts'

export const koMoreWorkCases: SeedCase[] = [
  {
    key: 'ko-landed-late',
    language: 'ko',
    title: '수입 운임·통관료 청구가 자재를 다 쓴 뒤에 와서 재고 단가에 얹히지 않음',
    symptom:
      '수입 주강품의 해상운임과 통관수수료를 `MIRO`로 계획 부대비용에 입력하면 재고가 아니라 가격차이 계정으로 빠진다. 같은 품목의 이동평균 단가가 선적마다 출렁인다.',
    process: 'logistics.customs',
    system: 'SAP S/4',
    accounts: ['156', '153', '824'],
    counterpartKind: 'supplier',
    materialityBand: 'notable',
    entities: ['KR01'],
    cues: '입력 화면에서 멈추고 **재고 수량부터** 보세요. 입고 수량보다 남은 재고가 적으면 그 비율만큼만 단가에 얹히고 나머지는 차이로 빠집니다. 시스템은 제대로 한 겁니다. 이상한 건 재고가 다 남아 있는데도 차이로 빠질 때예요. 그건 구매오더에 운임 조건이 0으로 들어가 있는 겁니다.',
    cause:
      '포워더는 월말에 모아서 청구하고 공장은 2주 안에 자재를 쓴다. 입고할 때 계획 운임을 잡지 않으면 나중에 얹을 재고가 없다.',
    causeKind: 'timing',
    tried: [
      '`MR22`로 남은 재고에 운임 전액을 얹었다. 남은 40개가 신품 두 배 값이 되어 다음 달 원가가 터졌다.',
      '포워더에게 선적마다 따로 청구해 달라고만 했다. 정산 담당이 한 명이라 두 달 만에 다시 월말 일괄로 돌아갔다.'
    ],
    steps: [
      {
        text: '구매오더의 조건 탭에서 운임·통관 조건이 있는지, 금액이 0은 아닌지 본다.',
        minutes: 3
      },
      {
        text: '선적 건별로 입고 수량, 출고 수량, 남은 재고를 `MB51`로 적는다.',
        minutes: 8
      },
      {
        text: '남은 재고만큼은 후속차변으로 재고에, 나머지는 매출원가로 보낸다.',
        minutes: 6,
        caution: '관세는 수입신고필증 금액으로. 포워더 정산서의 관세는 예상 금액일 때가 있다.',
        posting: { debit: '153 원재료 / 455 제품매출원가', credit: '251 외상매입금' }
      },
      {
        text: '아직 청구가 안 온 선적은 견적 운임으로 미지급을 잡고 오더 조건을 채워 달라고 구매에 요청한다.',
        minutes: 8
      }
    ],
    proof:
      '선적별 부대비용표에서 청구액 = 재고분 + 원가분이고, 품목 단가 변동이 운임 단가 안에 들어온다.',
    judgement:
      '선적당 부대비용이 자재값의 작은 몫이면 전부 원가로 보내고 끝낸다. 시간을 쓸 곳은 항공으로 급히 들여온 건이다. 항공운임은 재고에 얹지 않고 그달 비용으로 두고, 왜 항공이었는지를 적는다. 본사가 반드시 묻는다. 관세 환급을 받을 선적이면 관세만은 재고에서 떼어 따로 둔다. 환급금이 들어왔을 때 어느 자재 것인지 알 수 있어야 하기 때문이다.',
    prevention:
      '수입 오더는 운임 조건이 비면 저장되지 않게 했다. 포워더에게 2주 단위 청구를 부탁했다.',
    contacts: [
      {
        name: '홍석진',
        role: '태평로지스 정산 담당',
        how: '선적번호로 물으면 예상 운임을 그날 알려 준다'
      }
    ],
    tags: ['수입부대비용', '운임', '이동평균'],
    author: 'jiwoo',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 180,
    laterMinutes: 35,
    outcomes: { adapted: 0.18 },
    users: ['dohyun'],
    season: { rhythm: 'month', workingDay: 2, chance: 0.95 },
    sightings: [
      {
        seen: '주강 바디 600개 입고, 청구서 왔을 때 재고 85개. 운임 대부분이 가격차이로.',
        amount: 7340000,
        currency: 'KRW',
        counterpart: '태평로지스',
        documentRefs: ['PO 4500095110']
      },
      {
        seen: '재고는 전량 있는데 차이로 빠짐. 오더 운임 조건이 0원이었음.',
        amount: 2815000,
        currency: 'KRW',
        counterpart: '인천해운항공'
      },
      {
        seen: '정비 고객 때문에 항공으로 들어온 시트링. 비용 처리하고 사유 기재.',
        amount: 4190000,
        currency: 'KRW',
        counterpart: '태평로지스'
      }
    ]
  },
  {
    key: 'ko-backflush-negative',
    language: 'ko',
    title: '생산실적은 올라갔는데 자재 출고가 걸려 마감 때 자재가 마이너스로 보임',
    symptom:
      '`COGI`에 처리되지 않은 자재이동이 쌓이고, 생산오더는 완료인데 재공품 잔액이 남는다. 창고 실물은 있는데 해당 저장위치 재고는 0이거나 모자란다.',
    process: 'logistics.stock',
    system: 'SAP S/4',
    messageCode: 'M7 021',
    accounts: ['153', '169', '150'],
    counterpartKind: 'system',
    materialityBand: 'notable',
    entities: ['KR01'],
    cues: '줄 수에 놀라지 마세요. **저장위치로 묶으면 두세 덩어리**가 됩니다. 한 저장위치에만 몰려 있으면 이동전표 한 장이 빠진 거예요. 같은 자재가 다른 저장위치에 그만큼 남아 있을 겁니다. 소수점 수량이 나오면 이동이 아니라 BOM 단위 문제입니다. 볼트를 킬로로 잡아 둔 게 아직도 있어요.',
    cause:
      '현장은 자재창고에서 라인으로 옮기면서 전표를 다음 날 몰아서 친다. 실적이 먼저 올라가면 라인 저장위치에 재고가 없어 출고가 걸린다.',
    causeKind: 'timing',
    tried: [
      '재고조정(701)으로 채웠다. 다음 날 이동전표가 올라와서 재고가 두 배가 됐다.',
      '`COGI` 줄을 지웠다. 생산오더 원가에서 자재가 사라져 그 제품만 이익률이 튀었다.'
    ],
    steps: [
      { text: '`COGI`를 저장위치·자재로 묶어 부족 수량 합계를 낸다.', minutes: 5 },
      {
        text: '`MMBE`에서 같은 자재의 다른 저장위치를 보고, 자재창고에 그만큼 있으면 현장에 미전기 이동이 있는지 묻는다.',
        minutes: 8
      },
      {
        text: '현장이 이동(311)을 **실제 옮긴 날짜**로 전기한다.',
        minutes: 6,
        caution: 'WD+1 정오에 자재 기간이 넘어간다. 그 전에 끝내야 전월로 들어간다.'
      },
      { text: '`COGI`를 다시 처리하고 남은 줄만 BOM 단위와 대체 자재를 확인한다.', minutes: 10 }
    ],
    proof: '`COGI`가 비고, 완료된 오더의 재공품 잔액이 0이며, 그 저장위치에 마이너스가 없다.',
    judgement:
      '정오까지 원인을 못 찾은 줄은 합계가 100만 원 아래면 다음 달로 넘긴다. 그보다 크면 자재 기간을 두 시간 더 열어 달라고 한다. 여는 사람은 나나 도현 팀장뿐이고, 연 시간과 이유를 마감 일지에 적는다. 실물을 세지 않은 재고조정은 어떤 경우에도 하지 않는다. 2016년에 한 번 했다가 같은 밸브가 연말 실사에서 두 배로 나왔다. 줄이 줄어드는 순서에도 뜻이 있다. 이동전표를 먼저, BOM을 나중에 본다. 거꾸로 하면 고친 BOM이 밀린 실적까지 다시 터뜨린다.',
    prevention: 'WD−3부터 매일 오후 4시에 `COGI` 건수를 현장 반장에게 문자로 보낸다.',
    contacts: [
      {
        name: '배정호',
        role: '인천 창고 입고 반장',
        how: '휴대전화. 이동전표는 야간조 책상에 있다'
      }
    ],
    tags: ['COGI', '마이너스재고', '백플러시', '월마감'],
    author: 'jiwoo',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 220,
    laterMinutes: 30,
    outcomes: { adapted: 0.1, failed: 0.04 },
    users: ['dohyun'],
    season: { rhythm: 'month', workingDay: 1, chance: 1 },
    sightings: [
      {
        seen: '212줄이지만 저장위치 L020 하나. 금요일 야간조 이동전표 묶음이 통째로 빠짐.',
        amount: 16480000,
        currency: 'KRW'
      },
      {
        seen: '패킹 링 BOM이 KG, 재고는 EA. 수량이 0.012로 떨어짐.',
        amount: 340000,
        currency: 'KRW',
        documentRefs: ['BOM KV-250-07']
      },
      {
        seen: '대체 스템을 쓰고 원 자재로 실적 입력. 두 자재가 반대로 어긋남.',
        amount: 2270000,
        currency: 'KRW'
      }
    ]
  },
  {
    key: 'ko-consigned-count',
    language: 'ko',
    title: '재고실사 때 외주 가공처에 나간 사급 자재가 실사표에 없음',
    symptom:
      '실사 후 장부 재고가 실물보다 많다. 차이 나는 자재는 모두 외주 가공에 쓰는 소재이고, 창고는 “나간 것”이라고 한다.',
    process: 'logistics.count',
    system: 'SAP S/4',
    accounts: ['153', '162'],
    counterpartKind: 'supplier',
    materialityBand: 'material',
    entities: ['KR01'],
    cues: '차이 자재의 **마지막 이동 유형**만 본다. 541이 없이 창고에서 사라졌으면 전표 없이 트럭에 실은 것이다. 541이 있으면 실사표를 뽑을 때 특별재고 O를 빼고 뽑은 것이다. 앞의 것은 사고이고 뒤의 것은 실수다.',
    cause: '실사표를 저장위치 기준으로 뽑으면 외주처 재고(특별재고 O)가 나오지 않는다.',
    causeKind: 'humanSlip',
    tried: [
      '실사 차이로 바로 전기했다. 한 달 뒤 외주처 완성품이 들어올 때 소재가 없어 다시 잡아야 했다.'
    ],
    steps: [
      { text: '`MBLB`로 외주처별 사급 재고를 뽑아 실사 차이와 자재별로 붙인다.', minutes: 10 },
      {
        text: '외주처에 기준일 재고확인서를 요청한다. 수량과 함께 **가공 완료·미가공**을 나눠 달라고 한다.',
        minutes: 10
      },
      {
        text: '541 없이 나간 것은 출문증 날짜로 이동을 전기한다. 실사 차이로 처리하지 않는다.',
        minutes: 12,
        caution: '실사 블록이 걸려 있으면 먼저 그 자재의 실사 문서를 닫아야 한다.'
      },
      { text: '확인서와 `MBLB`가 다른 외주처는 한 곳을 골라 직접 가서 센다.', minutes: 120 }
    ],
    proof: '실사 차이에서 사급 자재가 모두 빠지고, 외주처 확인서 합계가 특별재고 O 합계와 같다.',
    judgement:
      '확인서만 믿지 않는다. 매년 한 곳은 예고 없이 간다. 고르는 기준은 금액이 아니라 회수율이 갑자기 좋아진 곳이다. 차이가 크면 가공비 지급을 먼저 세우고 이야기한다. 결정은 내가 한다.',
    prevention: '실사표 출력 변형에 특별재고 O를 포함했고, 외주처 확인서는 실사 2주 전에 보낸다.',
    contacts: [
      { name: '배정호', role: '인천 창고 입고 반장', how: '출문증 원본은 경비실 철에 있다' }
    ],
    tags: ['재고실사', '사급자재', '외주가공'],
    author: 'dohyun',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 420,
    laterMinutes: 120,
    outcomes: { adapted: 0.2 },
    users: ['jiwoo'],
    season: { rhythm: 'year', months: [6, 12], workingDay: -1, chance: 1 },
    sightings: [
      {
        seen: '도금처 두 곳 재고가 실사표에 없음. 확인서로 전부 설명됨.',
        amount: 58200000,
        currency: 'KRW',
        counterpart: '동명도금'
      },
      {
        seen: '디스크 소재 300개가 541 없이 반출. 출문증은 있음.',
        amount: 11700000,
        currency: 'KRW',
        counterpart: '정우기계가공'
      }
    ]
  },
  {
    key: 'ko-closed-supplier',
    language: 'ko',
    title: '등록된 공급업체가 이미 폐업했는데 세금계산서가 들어옴',
    symptom:
      '매입 세금계산서 발행일이 사업자 상태조회의 폐업일보다 늦다. 납품은 실제로 있었고 담당자 연락처도 그대로다.',
    process: 'procurement.suppliers',
    system: 'SAP S/4 + 홈택스',
    accounts: ['135', '251'],
    counterpartKind: 'supplier',
    materialityBand: 'minor',
    entities: ['KR01'],
    cues: '사기라고 단정하지 마세요. **열에 여덟은 법인전환입니다.** 대표자와 주소가 같고 사업자번호만 새로 나왔는데 경리가 옛 양식으로 끊은 거예요. 진짜 위험한 건 전화번호는 같은데 **입금 계좌만 개인 이름**으로 바뀐 경우입니다. 종이 세금계산서로 왔다면 더 그렇고요.',
    cause:
      '공급업체는 한 번 등록하면 상태를 다시 보지 않는다. 개인사업자가 법인으로 바꾸면 옛 번호는 폐업이 된다.',
    causeKind: 'masterData',
    tried: ['폐업 전 날짜로 다시 끊어 달라고 했다. 실제 공급일과 달라 더 큰 문제가 될 뻔했다.'],
    steps: [
      {
        text: '홈택스 사업자 상태조회로 폐업일을 확인하고 화면을 저장한다. 그날부터의 매입을 모두 뽑는다.',
        minutes: 5
      },
      {
        text: '대금 지급을 보류하고, 옛 번호가 아닌 **계약서의 전화**로 대표에게 사정을 묻는다.',
        minutes: 10
      },
      {
        text: '법인전환이면 새 사업자등록증·법인 계좌·포괄양수도 계약서를 받아 새 공급업체로 등록한다. 옛 번호는 차단한다.',
        minutes: 15,
        caution: '옛 공급업체의 번호만 바꿔 저장하지 않는다. 이력과 신고 자료가 섞인다.'
      },
      {
        text: '폐업 후의 세금계산서는 공제하지 않고, 새 사업자 명의로 바르게 발급받는다.',
        minutes: 8,
        posting: { debit: '251 외상매입금', credit: '135 부가세대급금' }
      }
    ],
    proof: '옛 번호로 미결 항목이 없고 차단되어 있으며, 폐업일 이후 공제된 매입세액이 0이다.',
    judgement:
      '물건을 받았으면 대금은 줘야 한다. 다만 누구에게 줄지가 확실해질 때까지만 기다린다. 옛 번호의 대표가 사망했거나 연락이 안 되면 법무에 넘기고 공탁을 검토한다. 지급 보류를 푸는 사람은 구매가 아니라 나다.',
    prevention: '분기마다 거래 있는 공급업체 번호를 상태조회로 한꺼번에 돌린다.',
    contacts: [
      {
        name: '오미란',
        role: '대성주강 영업관리',
        how: '업계 소식이 빠르다. 법인전환은 대개 먼저 안다'
      }
    ],
    tags: ['폐업', '사업자등록', '법인전환', '매입세액'],
    author: 'jiwoo',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 140,
    laterMinutes: 45,
    outcomes: { adapted: 0.25 },
    users: ['kyungmin'],
    season: { rhythm: 'irregular', chance: 0.3 },
    sightings: [
      {
        seen: '가공 외주처, 2월에 법인전환. 세 달 동안 옛 번호로 수취.',
        amount: 23100000,
        currency: 'KRW',
        counterpart: '정우기계가공'
      },
      {
        seen: '폐업했고 계좌가 개인 이름. 대표는 모르는 일이라고 함. 지급 중지.',
        amount: 3850000,
        currency: 'KRW',
        counterpart: '신영공구',
        note: '경찰 신고 여부는 팀장이 결정'
      }
    ]
  },
  {
    key: 'ko-open-order-remainder',
    language: 'ko',
    title: '끝난 구매주문의 잔량이 열려 있어 부서 예산이 묶이고 새 주문이 막힘',
    symptom:
      '새 구매주문을 저장하면 예산 초과로 멈춘다. 부서는 쓴 돈이 없다는데 예산 보고서에는 작년 주문의 약정이 그대로 남아 있다. 그 주문들은 납품도 지급도 끝났다.',
    process: 'procurement.orders',
    system: 'SAP S/4',
    messageCode: 'BP 603',
    accounts: ['830', '520'],
    counterpartKind: 'system',
    materialityBand: 'minor',
    entities: ['KR01'],
    cues: '약정 금액을 보지 말고 **잔량을 발주 수량으로 나눈 값**을 본다. 몇 퍼센트짜리 꼬리면 거래처가 조금 덜 주고 끝난 것이고, 100%면 취소된 주문이다. 30~60%는 건드리지 않는다. 진짜로 아직 올 물건이다. 서비스 주문은 월 단위 한도라서 연말에만 정리한다.',
    cause:
      '과부족 납품으로 끝난 주문에 납품완료 표시가 자동으로 서지 않는다. 구매는 닫는 일을 창고가, 창고는 구매가 한다고 생각한다.',
    causeKind: 'humanSlip',
    tried: [
      '예산을 임시로 늘려 주었다. 다음 분기에 늘린 예산까지 다시 찼다.',
      '주문 품목을 삭제 표시했다. 송장이 남아 있던 두 건은 지급이 막혀 다시 풀어야 했다.'
    ],
    steps: [
      {
        text: '`ME2K`로 부서 원가센터의 미결 주문을 뽑고 잔량 비율을 계산해 세 덩어리로 나눈다.',
        minutes: 8
      },
      {
        text: '꼬리와 100%만 요청자에게 보내 “더 올 것이 있습니까”를 묻는다. 이틀 안에 답이 없으면 닫는다고 적는다.',
        minutes: 6
      },
      {
        text: '`ME22N`에서 납품완료와 최종송장 표시를 함께 세운다.',
        minutes: 8,
        caution:
          '입고/송장 잔액이 남은 주문은 먼저 `MR11` 대상인지 본다. 표시만 세우면 잔액이 숨는다.'
      },
      { text: '예산 보고서를 다시 돌려 풀린 금액을 부서장에게 알린다.', minutes: 3 }
    ],
    proof:
      '부서 약정이 실제로 기다리는 주문의 합계와 같고, 막혔던 새 주문이 예산 메시지 없이 저장된다.',
    judgement:
      '요청자가 “혹시 모르니 남겨 달라”고 하면 석 달만 남긴다. 그 뒤에는 다시 주문하는 편이 싸다. 연간 단가 주문은 구매팀장이, 나머지는 내가 정한다. 금형 주문은 금액이 작아도 닫기 전에 꼭 현장에 간다. 시제품이 거래처 창고에 있을 때가 있다.',
    prevention: '분기 첫 달 WD+5에 180일 넘은 미결 주문 목록이 요청자에게 자동으로 간다.',
    contacts: [{ name: '송기훈', role: '생산관리', how: '금형과 시제품은 이분이 행방을 안다' }],
    tags: ['구매주문', '예산', '약정', '납품완료'],
    author: 'dohyun',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 140,
    laterMinutes: 35,
    outcomes: { adapted: 0.2 },
    users: ['jiwoo'],
    season: { rhythm: 'quarter', workingDay: 5, chance: 0.85 },
    sightings: [
      {
        seen: '품질팀 예산의 3분의 1이 작년 주문. 대부분 2~3% 꼬리.',
        amount: 14300000,
        currency: 'KRW',
        documentRefs: ['PO 4500078812', 'PO 4500079040']
      },
      {
        seen: '취소한 측정기 주문이 100% 열려 있었음. 거래처는 취소 메일을 갖고 있음.',
        amount: 9680000,
        currency: 'KRW',
        counterpart: '한빛정밀'
      }
    ]
  },
  {
    key: 'ko-seal-certificate',
    language: 'ko',
    title: '법인인감증명서가 계약 당일 유효기간을 넘겨 담보 설정이 막힘',
    symptom:
      '은행이나 발주처가 서류를 접수하면서 법인인감증명서 발급일이 오래됐다고 돌려보낸다. 인감 날인은 이미 끝났고 계약일은 오늘이다.',
    process: 'legal.signatures',
    system: '인감관리대장(Excel), 인터넷등기소',
    counterpartKind: 'bank',
    materialityBand: 'notable',
    entities: ['KR01'],
    cues: '증명서 날짜보다 **대표이사 변경·주소 이전 등기**가 있었는지를 먼저 본다. 등기가 바뀌었으면 새로 떼도 소용없고 날인부터 다시 해야 한다. 상대가 “최근 것”이라고만 하면 자기들 내부 규정이다. 며칠인지 물어보면 답해 준다.',
    cause: '증명서를 한꺼번에 여러 통 떼어 두고 쓴다. 어느 통이 언제 것인지 적지 않는다.',
    causeKind: 'humanSlip',
    steps: [
      { text: '상대 규정의 기준일과 통수를 전화로 확인한다.', minutes: 3 },
      { text: '등기사항증명서를 열람해 대표·본점·상호가 날인과 같은지 본다.', minutes: 4 },
      {
        text: '무인발급기에서 새로 발급한다. 인감카드와 비밀번호를 가진 사람이 가야 한다.',
        minutes: 50,
        caution: '사용인감계로 대신할 수 있는지 먼저 물을 것. 담보 설정은 거의 안 된다.'
      },
      { text: '서류를 바꿔 넣고 대장에 통별 용도와 제출처를 적는다.', minutes: 5 }
    ],
    proof: '접수증을 받았고, 대장의 남은 통수와 금고 안의 통수가 같다.',
    judgement:
      '퀵서비스로 인감카드를 보내지 않는다. 늦더라도 사람이 간다. 계약일을 하루 미루는 것은 내가 정할 수 있지만 대출 실행일은 자금팀과 먼저 이야기한다. 상대가 사본이라도 먼저 달라고 하면 “제출용”이라고 겹쳐 찍어서 보낸다. 원본 사본이 돌아다니는 것을 한 번 겪었다.',
    prevention: '발급일을 봉투 겉에 크게 쓰고 오래된 통은 금고에서 빼 파쇄한다.',
    contacts: [
      { name: '서유진', role: '총무, 인감카드 보관', how: '외근이 잦다. 아침에 일정부터 확인' }
    ],
    rules: [{ kind: 'policy', text: '인장관리 규정: 인감카드는 반출 대장에 적고 당일 반납' }],
    tags: ['법인인감', '인감증명서', '담보'],
    author: 'dohyun',
    state: 'validated',
    validatedBy: 'natalia',
    firstMinutes: 110,
    laterMinutes: 60,
    outcomes: { adapted: 0.2, failed: 0.05 },
    users: ['kyungmin', 'jiwoo'],
    season: { rhythm: 'irregular', chance: 0.25 },
    sightings: [
      { seen: '운전자금 연장 날, 발급한 지 넉 달 된 증명서를 제출.', counterpart: '주거래은행' },
      {
        seen: '본점 주소 이전 등기 후 예전 증명서. 날인부터 다시 함.',
        counterpart: '북인천정수사업소',
        documentRefs: ['계약 2026-031']
      }
    ]
  },
  {
    key: 'ko-groupware-doc',
    language: 'ko',
    title: '전자결재는 완료인데 SAP 전표가 생기지 않아 비용이 빠짐',
    symptom:
      '그룹웨어에서 지출결의가 “완료”인데 SAP에 전표가 없다. 연계 현황 화면은 “전송됨”이고 오류가 없다. 월말에 몰린 결재에서 특히 많다.',
    process: 'it.interfaces',
    system: '그룹웨어, SAP S/4',
    messageCode: 'SM58',
    accounts: ['253'],
    counterpartKind: 'system',
    materialityBand: 'notable',
    entities: ['KR01'],
    cues: '건수가 아니라 **완료 시각**을 늘어놓아 보면 구멍이 보인다. 구멍이 정각에 시작하면 배치, 아무 때나 한 건씩이면 전표 내용이다. 한 건씩 빠지는 것은 거의 적요가 길어서다. 완료된 뒤 회수했다가 다시 올린 결의도 꼭 본다.',
    cause:
      'SAP가 잠긴 기간·원가센터 오류를 돌려주면 연계 서버가 “전송됨”으로만 기록하고 오류를 버린다.',
    causeKind: 'interface',
    tried: [
      '결재를 회수해 다시 올리게 했다. 뒤늦게 첫 번째도 처리되어 같은 비용이 두 번 잡혔다.',
      '누락분을 손으로 전기했다. 재전송되면서 역시 두 번이 됐다.'
    ],
    steps: [
      {
        text: '그룹웨어의 당월 완료 목록과 SAP 전표의 참조번호(결재번호)를 붙여 없는 것만 남긴다.',
        minutes: 8
      },
      { text: '`SM58`과 연계 로그에서 결재번호로 되돌아온 메시지를 찾는다.', minutes: 10 },
      {
        text: '원인을 고친다. 원가센터면 그룹웨어 마스터를, 기간이면 전기일을 당월 말일로.',
        minutes: 10,
        caution: '전기일을 연계 서버에서 일괄로 바꾸지 않는다. 증빙일이 다른 결의까지 바뀐다.'
      },
      { text: '한 건만 재전송해 전표번호를 확인한 뒤 나머지를 보낸다.', minutes: 8 }
    ],
    proof: '결재번호 목록과 전표 참조번호가 일대일이고, 당월 미지급금 합계가 결의 합계와 같다.',
    judgement:
      '18시까지 원인을 모르면 누락분을 한 장의 계상 전표로 잡고 다음 달 1일에 역분개한다. 건별 수기 전기는 하지 않는다. 재전송이 언제 올지 우리는 모르기 때문이다. 계상 전표에는 결재번호 목록을 반드시 붙인다. 다음 달에 누가 봐도 어느 것이 이미 잡혔는지 보여야 한다. 500만 원 넘는 결의가 끼어 있으면 합계에 섞지 않고 한 줄을 따로 준다.',
    prevention: 'WD−1 17시에 건수 대사 메일이 자동으로 온다. 0이 아니면 내가 본다.',
    contacts: [
      {
        name: 'Priya Raman',
        role: '업무시스템',
        how: '결재번호 하나와 시각을 영어로. 목록을 통째로 보내지 말 것'
      }
    ],
    tags: ['전자결재', '그룹웨어', '연계', '누락'],
    author: 'dohyun',
    state: 'validated',
    validatedBy: 'priya',
    firstMinutes: 200,
    laterMinutes: 35,
    outcomes: { adapted: 0.15, failed: 0.06 },
    users: ['jiwoo', 'kyungmin', 'soyeon'],
    season: { rhythm: 'month', workingDay: -1, chance: 0.95 },
    sightings: [
      {
        seen: '14시 정각부터 15시까지 완료된 22건이 전부 없음. 배치가 한 번 빠짐.',
        amount: 31460000,
        currency: 'KRW'
      },
      {
        seen: '한 건만 없음. 적요가 길고 줄바꿈이 들어 있었음.',
        amount: 1870000,
        currency: 'KRW',
        documentRefs: ['결재 2026-10-11842']
      },
      { seen: '닫은 원가센터로 올라온 결의 여섯 건.', amount: 4025000, currency: 'KRW' }
    ]
  },
  {
    key: 'ko-nickel-surcharge',
    language: 'ko',
    title: '니켈 할증 적용월이 한 달 어긋나 스테인리스 밸브 매출 단가가 틀림',
    symptom:
      '고객이 청구서의 합금 할증이 계약과 다르다고 한다. 같은 달 출고인데 고객마다 할증률이 다르고, 차액은 품목 수량에 비례한다.',
    process: 'sales.prices',
    system: 'SAP S/4, 할증표(Excel)',
    accounts: ['108', '404'],
    counterpartKind: 'customer',
    materialityBand: 'notable',
    entities: ['KR01'],
    cues: '고객이 말하는 할증률을 **표에서 찾아보세요.** 바로 앞달이나 뒷달 값이면 적용월 문제이고, 표 어디에도 없으면 영업이 따로 약속한 겁니다. 니켈이 오르는 달에는 고객이 전화하고, 내리는 달에는 아무도 전화하지 않습니다. 내리는 달을 우리가 먼저 봐야 합니다.',
    cause:
      '계약은 “주문월” 할증인데 조건 레코드는 가격결정일을 출고일로 읽는다. 주문과 출고가 달을 넘기면 틀린다.',
    causeKind: 'configuration',
    tried: ['조건 레코드를 고쳐 소급했다. 이미 맞게 나간 다른 고객의 미출고 오더까지 바뀌었다.'],
    steps: [
      {
        text: '당월 청구 중 할증 조건이 있는 줄을 뽑아 주문월과 출고월이 다른 것만 남긴다.',
        minutes: 6
      },
      { text: '고객 계약의 할증 조항을 읽고 기준월(주문·출고·전월 평균)을 적는다.', minutes: 8 },
      {
        text: '차액을 한 고객당 한 장의 차변 또는 대변 메모로 정리하고 수정세금계산서를 낸다.',
        minutes: 12,
        caution: '처음부터 틀린 것이므로 착오정정이다. 공급가액 변동이 아니다.',
        posting: { debit: '108 외상매출금', credit: '404 제품매출', amount: '할증 차액' }
      },
      { text: '미출고 오더의 가격결정일을 주문일로 바꾸고 한 건을 시뮬레이션한다.', minutes: 6 }
    ],
    proof:
      '할증 재계산표의 고객별 차액이 0이고, 다음 달 첫 출고분 청구서가 계약의 기준월과 맞는다.',
    judgement:
      '우리가 더 받은 것은 말하기 전에 돌려준다. 덜 받은 것은 분기에 한 번만, 상대와 합의하고 청구한다. 적은 금액을 매달 따라다니면 거래가 끊긴다. 영업이 메일로 약속한 상한은 지킨다. 계약서가 아니라도 약속은 약속이다. 다만 그달 안에 부속합의서를 받고, 못 받으면 다음 달부터는 표대로 청구한다고 미리 알린다.',
    prevention: '매월 할증표가 나오는 날, 달을 넘긴 오더 목록을 영업지원에 보낸다.',
    contacts: [
      {
        name: '하윤석',
        role: '동진플랜트 구매',
        how: '표를 먼저 보내고 전화. 숫자가 맞으면 바로 끝난다'
      }
    ],
    rules: [
      { kind: 'contract', text: '동진플랜트 단가계약: 합금 할증은 주문월 공시값을 적용한다' }
    ],
    tags: ['합금할증', '니켈', '단가', '가격결정일'],
    links: [{ kind: 'followsFrom', to: 'ko-etax-amend' }],
    author: 'jiwoo',
    state: 'validated',
    validatedBy: 'sam',
    firstMinutes: 160,
    laterMinutes: 40,
    outcomes: { adapted: 0.15 },
    users: ['dohyun'],
    season: { rhythm: 'month', workingDay: 3, chance: 0.8 },
    sightings: [
      {
        seen: '월말 주문, 다음 달 3일 출고 다섯 줄. 모두 출고월 값으로 청구.',
        amount: 2684000,
        currency: 'KRW',
        counterpart: '동진플랜트'
      },
      {
        seen: '고객이 말한 값이 표에 없음. 영업이 상한을 약속한 메일이 나옴.',
        amount: 1120000,
        currency: 'KRW',
        counterpart: '세명화학',
        note: '상한 약속은 부속합의서로 다시 받음'
      }
    ]
  },
  {
    key: 'ko-travel-double',
    language: 'ko',
    title: '해외출장 숙박비가 법인카드와 출장비 정산에 두 번 올라감',
    symptom:
      '출장비 정산서의 숙박비와 법인카드 명세의 호텔 결제가 같은 날 같은 도시다. 통화와 금액이 달라 중복 검사에 걸리지 않는다.',
    process: 'admin.travel',
    system: '출장 정산 시스템, 카드 명세',
    accounts: ['812', '253'],
    counterpartKind: 'employee',
    materialityBand: 'trivial',
    entities: ['KR01'],
    cues: '금액 대신 **박 수**를 센다. 정산서 박 수 + 카드 호텔 결제 박 수가 출장일수를 넘으면 중복이다. 차이가 조식값이면 호텔이 체크아웃 때 두 번에 나눠 긁은 것이라 중복이 아니다.',
    cause: '현지 통화 영수증은 본인이 올리고 원화 카드 명세는 자동으로 올라온다.',
    causeKind: 'humanSlip',
    steps: [
      { text: '출장번호로 정산서와 카드 명세를 모아 날짜별로 한 줄씩 늘어놓는다.', minutes: 6 },
      { text: '호텔 인보이스의 결제수단 끝 네 자리를 법인카드와 맞춘다.', minutes: 4 },
      {
        text: '중복이면 정산서 줄을 반려하고, 이미 지급했으면 다음 출장비에서 뺀다.',
        minutes: 5,
        posting: { debit: '253 미지급금(직원)', credit: '812 여비교통비' }
      }
    ],
    proof: '출장일수 = 숙박 박 수 + 이동일이고, 직원 미지급금에 그 출장번호가 없다.',
    prevention: '카드로 낼 수 있는 호텔은 정산서에서 숙박 칸이 잠긴다.',
    tags: ['출장', '법인카드', '중복정산'],
    author: 'kyungmin',
    state: 'solved',
    firstMinutes: 50,
    laterMinutes: 15,
    outcomes: { adapted: 0.1 },
    users: ['jiwoo', 'soyeon'],
    season: { rhythm: 'month', workingDay: 2, chance: 0.6 },
    sightings: [
      { seen: '리즈 출장 4박, 정산서 4박에 카드 4박.', amount: 986000, currency: 'KRW' },
      { seen: '조식만 따로 결제. 중복 아님, 메모만 남김.', amount: 62000, currency: 'KRW' }
    ]
  },
  {
    key: 'ko-warranty-swap',
    language: 'ko',
    title: '보증 교체품을 먼저 보냈는데 불량품이 돌아오지 않아 무상출고가 쌓임',
    symptom:
      '무상 교체 오더는 출고되었는데 짝이 되는 반품 입고가 없다. 몇 달 지나면 고객은 “보냈다”, 우리는 “못 받았다”가 된다.',
    process: 'sales.returns',
    system: 'SAP S/4',
    accounts: ['150', '839'],
    counterpartKind: 'customer',
    materialityBand: 'minor',
    entities: ['KR01'],
    cues: '고객에게 묻기 전에 **품질팀 시험실 선반**부터 본다. 반은 거기 있다. 시험하려고 입고 없이 바로 가져간 것이다. 현장 설치품은 안 돌아온다. 떼어내는 비용이 더 크다.',
    cause: '반품 오더 없이 택배로 온 불량품을 품질팀이 받는다.',
    causeKind: 'missingDocument',
    steps: [
      { text: '무상 오더와 반품 오더를 참조 RMA 번호로 붙여 짝 없는 것만 남긴다.', minutes: 6 },
      {
        text: '시험실 선반과 시험 대장에서 제조번호를 찾는다. 있으면 반품 입고를 친다.',
        minutes: 15
      },
      { text: '없으면 고객에게 운송장 번호를 요청한다.', minutes: 5 },
      {
        text: '현장 폐기로 합의했으면 사진과 확인서를 받고 보증비용으로 정리한다.',
        minutes: 10,
        caution: '확인서 없이 비용 처리하면 무상 공급으로 보일 수 있다.',
        posting: { debit: '839 판매보증비', credit: '150 제품' }
      }
    ],
    proof: 'RMA 목록에 60일 넘은 짝 없는 줄이 없다.',
    tags: ['보증', '반품', 'RMA', '무상출고'],
    author: 'dohyun',
    state: 'solved',
    firstMinutes: 120,
    laterMinutes: 40,
    outcomes: { adapted: 0.3, failed: 0.1 },
    users: ['jiwoo'],
    season: { rhythm: 'quarter', workingDay: -2, chance: 0.8 },
    sightings: [
      {
        seen: '제어밸브 3대 중 2대는 시험실 선반, 1대는 현장 폐기.',
        amount: 4620000,
        currency: 'KRW',
        counterpart: '서해발전정비',
        documentRefs: ['RMA-2606-03']
      },
      { seen: '운송장은 있으나 수령인이 퇴사자. 경비실 창고에서 찾음.', counterpart: '미래배관' }
    ]
  },
  {
    key: 'ko-bytes-shifted',
    language: 'ko',
    title: '대량이체 파일에서 예금주에 ‘㈜’가 든 줄부터 금액 칸이 밀려 보임',
    symptom:
      '은행 화면에 올린 대량이체 파일에서 예금주 이름에 ‘㈜’나 한자가 든 줄의 금액이 한 자리 밀려 읽힌다. 파일을 메모장으로 열면 멀쩡해 보인다.',
    process: 'it.interfaces',
    system: 'SAP S/4, 인터넷뱅킹(기업)',
    entities: ['KR01'],
    counterpartKind: 'system',
    author: 'kyungmin',
    state: 'open',
    users: [],
    season: { rhythm: 'irregular', chance: 0.1 },
    sightings: [
      {
        seen: '은행 프로그램을 새 버전으로 바꾼 다음 날부터. 61줄 중 4줄. 다행히 합계 검증에서 멈춤. 고정길이를 글자로 세는지 바이트로 세는지에 따라 다른 것 같음.',
        amount: 18270000,
        currency: 'KRW',
        documentRefs: ['대량이체 20261119-01'],
        note: '네 줄은 창구 이체로 보냄'
      }
    ]
  }
]
