import type { CopyRowView, CopySheetView } from '../../../electron/contract/copy-sheet-views'
import type { CheckView, DraftRow, MaterialView, PageView } from '../../../electron/contract/views'
import { draftSchema } from '../../../electron/core/filing/draft'
import type { Draft } from '../../../electron/core/filing/draft'
import type { Finding } from '../../../electron/core/rules/finding'

/** Views of an invented filing, with what a test wants different. */

export const SAID = { title: '样本资料', asOf: '2026-11', confidence: 'medium' } as const

export const emptySummary = (): CheckView['summary'] => ({
  block: 0,
  risk: 0,
  confirm: 0,
  hint: 0,
  offline: 0,
  passed: 0,
  'not-checked': 0,
})

export function aFinding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'domain-owner/owner-matches-principal',
    family: 'domain-owner',
    top: 1,
    outcome: 'found',
    severity: 'block',
    path: 'services[0].domains[0].owner.name',
    message: '域名所有者与主体不是同一个。',
    remedy: '到注册商处过户给本主体，等实名信息更新后再提交。',
    evidence: [],
    source: { title: '常见驳回原因', asOf: '2025-12', confidence: 'high' },
    ...change,
  }
}

export function aCheck(findings: Finding[], change: Partial<CheckView> = {}): CheckView {
  const summary = emptySummary()
  for (const one of findings) summary[one.outcome === 'found' ? one.severity : one.outcome]++
  return {
    findings,
    summary,
    comparisons: [],
    comparing: false,
    marks: { origins: {}, ticks: {} },
    plan: {
      type: 'first',
      why: '主体和服务都还没有备案号。',
      assumed: [],
      safeFrom: '2026-11-24',
      safeUntil: null,
      decidedBy: 'today',
    },
    today: '2026-11-24',
    factsVersion: 'provinces@2026.11.24',
    ...change,
  }
}

const box = (x: number, y: number, w: number, h: number): PageView['outline'] & object => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
]

export function aPage(change: Partial<PageView> = {}): PageView {
  return {
    page: 1,
    kind: 'business-licence',
    kindConfidence: 0.98,
    fields: {
      uscc: {
        value: '91330106MAYB00Q7XJ',
        confidence: 0.97,
        box: box(180, 150, 250, 26),
        source: 'ocr',
        alternatives: [],
      },
      companyName: {
        value: '杭州青禾样本科技有限公司',
        confidence: 0.96,
        box: box(180, 190, 280, 26),
        source: 'ocr',
        alternatives: [],
      },
      legalRep: {
        value: '林知夏',
        confidence: 0.62,
        box: box(180, 270, 80, 26),
        source: 'ocr',
        alternatives: [],
      },
      expiry: {
        value: '长期',
        confidence: 0.91,
        box: box(180, 350, 60, 26),
        source: 'ocr',
        alternatives: [],
      },
    },
    quality: { warnings: [], rotation: 0, textPx: 24 },
    width: 800,
    height: 560,
    outline: null,
    previewScale: 1,
    crops: ['uscc', 'companyName', 'legalRep', 'expiry'],
    ...change,
  }
}

export function aMaterial(change: Partial<MaterialView> = {}): MaterialView {
  return {
    id: 'm1',
    fileName: '营业执照-副本.jpg',
    sha256: `bytes of ${change.id ?? 'm1'}`,
    size: 1_890_000,
    slot: 'principal-certificate',
    service: null,
    state: 'read',
    refusal: null,
    pages: [aPage()],
    slotGuessed: false,
    redactions: [],
    ...change,
  }
}

export function aRow(change: Partial<DraftRow> = {}): DraftRow {
  return {
    id: 'd1',
    title: '',
    principalName: '杭州青禾样本科技有限公司',
    province: '33',
    accessProvider: 'aliyun',
    firstDomain: 'qinghe-yangben.cn',
    materials: 3,
    summary: { ...emptySummary(), block: 2, risk: 1, passed: 40 },
    updatedAt: Date.parse('2026-11-24T02:42:00Z'),
    deletedAt: null,
    status: 'draft',
    archived: false,
    isTemplate: false,
    isSample: false,
    daysLeft: null,
    ...change,
  }
}

export const aCopyRow = (change: Partial<CopyRowView> = {}): CopyRowView => ({
  key: '0..单位名称.principal.name',
  label: '单位名称',
  ownPlace: null,
  state: 'filled',
  value: '杭州青禾样本科技有限公司',
  masked: '杭州青禾样本科技有限公司',
  note: '',
  hasPlace: true,
  mark: '0123456789abcdef',
  tick: 'none',
  ...change,
})

export const aCopySheet = (rows: CopyRowView[], change: Partial<CopySheetView> = {}): CopySheetView => ({
  title: '青禾样本',
  console: '样本云备案系统',
  steps: [{ title: '填写主体信息', note: '', rows }],
  notes: ['人脸要在样本云的 App 里现场拍。'],
  source: SAID,
  onTop: false,
  letterKeys: true,
  ...change,
})

export const blankDraft = (): Draft =>
  draftSchema.parse({ format: 'icp-filing-draft', version: 1, services: [{ domains: [{}] }] })
