import type { SeedLine } from './lines.ts'

export const ko: SeedLine[] = [
  {
    key: 'etax',
    title: '전자세금계산서 수취분 대조',
    how: '홈택스 목록과 매입장부를 대조합니다. 작성일자가 다음 달인 건은 따로 표시합니다.',
    ...{ process: 'tax.einvoice', by: 'jiwoo', review: 'dohyun', due: -3, now: 'back' },
    handedTo: 'haeun',
    says: '수정세금계산서 두 건이 목록에서 빠졌습니다. 수정 사유와 함께 추가해 주세요.',
    note: { closesAgo: 1, text: '지연 발급분은 거래처별로 원인을 적어 주세요. 매달 같은 곳입니다.' }
  },
  {
    key: 'grir',
    title: '입고/송장(GR/IR) 계정 정리',
    how: '분할 입고 건부터 확인합니다. 90일이 넘은 잔액은 구매팀에 사유를 요청합니다.',
    ...{ process: 'finance.ap.grir', by: 'jiwoo', review: 'dohyun', due: -3, now: 'ahead' }
  },
  {
    key: 'ic',
    title: '관계사 채권·채무 확인',
    how: 'PL02와 UK01에 잔액을 보내고 확인서를 받습니다. 환율 기준일을 반드시 적습니다.',
    ...{ process: 'finance.ic.recon', by: 'jiwoo', review: 'dohyun', due: -2, now: 'waits' },
    note: {
      closesAgo: 2,
      text: 'PL02와 환율 기준일이 다릅니다. 말일 매매기준율로 통일할 것.',
      answer: 'PL02에 제안했고 답을 기다리고 있습니다.'
    }
  },
  {
    key: 'payroll',
    title: '급여 전표와 4대 보험 예수금 대조',
    how: '급여대장 합계, 전표, 예수금 잔액이 일치해야 합니다. 퇴사자 정산분은 별도로 확인합니다.',
    ...{ process: 'payroll.insurance', by: 'soyeon', review: 'jiwoo', due: -1 }
  },
  {
    key: 'dep',
    title: '감가상각',
    how: '시산 실행 후 전월과 비교하고, 신규·폐기 자산을 확인한 뒤 확정합니다.',
    ...{ process: 'finance.fa.depreciation', by: 'jiwoo', review: null, due: -1 }
  },
  {
    key: 'bank',
    title: '은행 계정 조정',
    how: '말일 잔액증명과 총계정원장을 대조합니다. 미기장 입금은 거래처를 확인합니다.',
    ...{ process: 'treasury.statement', by: 'kyungmin', review: 'jiwoo', due: 1 }
  },
  {
    key: 'stock',
    title: '재고 수불 마감',
    how: '입출고 전표 일자를 확인하고 수불부와 총계정원장 잔액을 맞춥니다.',
    ...{ process: 'logistics.stock', by: 'haeun', review: 'jiwoo', due: 1 }
  },
  {
    key: 'count',
    title: '분기 재고 실사 차이 반영',
    how: '실사표 원본, 차이 사유서, 승인 문서를 함께 보관합니다.',
    ...{ process: 'logistics.count', by: 'jiwoo', review: 'dohyun', due: 2, rhythm: 'quarter' },
    after: ['stock']
  },
  {
    key: 'accrual',
    title: '미지급비용 계상',
    how: '계약 목록과 전월 계상분을 기준으로 하고, 전월분 역분개를 확인합니다.',
    ...{ process: 'finance.gl.accruals', by: 'haeun', review: 'jiwoo', due: 2, now: 'late' },
    after: ['grir']
  },
  {
    key: 'fx',
    title: '외화 평가',
    how: '말일 매매기준율을 적용합니다. 평가 손익을 통화별로 전월과 비교합니다.',
    ...{ process: 'treasury.fx', by: 'kyungmin', review: 'dohyun', due: 3 },
    after: ['bank', 'ic']
  },
  {
    key: 'vat',
    title: '부가세 계정 대조',
    how: '매출·매입 세액 계정과 신고 기초 자료가 일치해야 합니다.',
    ...{ process: 'tax.vat', by: 'haeun', review: 'jiwoo', due: 4 },
    after: ['etax']
  },
  {
    key: 'wht',
    title: '원천세 집계',
    how: '소득 유형별로 집계하고 지급명세서 기초 자료를 함께 저장합니다.',
    ...{ process: 'tax.withholding', by: 'soyeon', review: 'jiwoo', due: 4 },
    after: ['payroll']
  },
  {
    key: 'sever',
    title: '퇴직급여충당부채 평가',
    how: '연말 계리 보고서와 인원 명부를 대조합니다.',
    ...{ process: 'payroll.run', by: 'soyeon', review: 'dohyun', due: 5, rhythm: 'year' },
    after: ['payroll']
  },
  {
    key: 'close',
    title: '그룹 보고 패키지와 기간 마감',
    how: '5% 넘는 증감에는 설명을 답니다. 제출 후 전기 기간을 닫습니다.',
    ...{ process: 'finance.gl.close', by: 'dohyun', review: 'jiwoo', due: 6 },
    after: ['accrual', 'fx', 'vat']
  }
]
